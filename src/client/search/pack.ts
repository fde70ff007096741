import MiniSearch from 'minisearch';
import { index } from '../../domain/search/query.ts';
import { textIndexOptions, type CarriedSearch } from '../../domain/search/text-index.ts';
import { start } from './start.ts';

/** Search in a class pack: the same page and the same map as on the site, with all data inside the page and no server. */
const { map, texts } = JSON.parse(document.querySelector('[data-bawaan]')!.textContent) as CarriedSearch;
const ready = index(map);
const pages = MiniSearch.loadJS(texts, textIndexOptions(ready.read));

start(({ dasar = '' }) => ({
  loadMap: () => Promise.resolve(ready),
  searchTexts: (words, most) => {
    const all = pages.search(words.join(' '));
    const found = all.length > 0 ? all : pages.search(words.join(' '), { combineWith: 'OR' });
    return Promise.resolve(
      found.slice(0, most).map((hit) => ({ url: dasar + String(hit.id), excerpt: String(hit.about), meta: { title: String(hit.title) } })),
    );
  },
}));
