import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Page } from '../pages.ts';
import { unique, type Engine } from './engine.ts';

const require = createRequire(import.meta.url);

/** Letters and digits only, as no reader means the engines' query language. */
const words = (query: string) => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word in the title counts twice, as in MiniSearch's own examples; the same for every engine here. */
const TITLE = 2;

/** These engines search in the browser only after all of the index has come: its size is the same for every query. */
function engine(name: string, library: string, index: unknown, search: (query: string) => string[]): Engine {
  const bytes = [readFileSync(library), Buffer.from(JSON.stringify(index))].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  return {
    name,
    search: (query) => Promise.resolve(unique(search(query))),
    firstSearch: () => Promise.resolve(bytes),
    close: () => Promise.resolve(),
  };
}

/** MiniSearch over the given parts of the pages: beginnings of words count, one letter in five may be wrong. */
export function miniSearch(name: string, pages: readonly Page[], fields: readonly ('title' | 'headings' | 'text')[]): Engine {
  const index = new MiniSearch<Page>({ idField: 'path', fields: [...fields], storeFields: ['title'] });
  index.addAll(pages);
  const library = join(dirname(require.resolve('minisearch')), '../umd/index.js');
  return engine(name, library, index, (query) =>
    index.search(words(query).join(' '), { prefix: true, fuzzy: 0.2, boost: { title: TITLE } }).map(({ id }) => String(id)),
  );
}

/** Lunr over title and text. lunr-languages 1.22 has no Indonesian, so words are neither stemmed nor left out. */
export function lunrPlain(pages: readonly Page[]): Engine {
  const index = lunr(function () {
    this.ref('path');
    this.field('title', { boost: TITLE });
    this.field('text');
    for (const pipeline of [this.pipeline, this.searchPipeline]) {
      pipeline.remove(lunr.stemmer);
      pipeline.remove(lunr.stopWordFilter);
    }
    for (const page of pages) this.add(page);
  });
  const titles = Object.fromEntries(pages.map(({ path, title }) => [path, title]));
  return engine('Lunr 2.3, no stemmer', join(dirname(require.resolve('lunr')), 'lunr.min.js'), { index, titles }, (query) =>
    index.query((search) => words(query).forEach((word) => search.term(word, {}))).map(({ ref }) => ref),
  );
}
