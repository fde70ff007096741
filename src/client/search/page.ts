import { loadMap, searchTexts } from './engines.ts';
import { start } from './start.ts';

/**
 * Search on `/cari/`. The map of all that can be found is fetched when the reader turns to the field or arrives with a
 * query. The text engine (Pagefind) is fetched only when the reader asks for more. Without this script the form still
 * submits and the page offers the A-Z list.
 */
start(({ peta = '', pagefind = '' }) => ({
  loadMap: () => loadMap(peta),
  searchTexts: (words, most) => searchTexts(pagefind, words, most),
}));
