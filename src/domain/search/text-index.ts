import type { AsPlainObject, Options } from 'minisearch';
import type { Reader } from './lexicon.ts';
import type { SearchMap } from './map.ts';
import { words } from './words.ts';

/** A page with its text, where no server answers and Pagefind cannot run. */
export interface TextPage {
  /** Address from the root of what is searched. */
  id: string;
  title: string;
  /** One or two sentences. */
  about: string;
  text: string;
}

/** What a page that searches by itself carries: plain data. */
export interface CarriedSearch {
  map: SearchMap;
  texts: AsPlainObject;
}

/** How texts are indexed and asked: by roots, with unfinished words and typing errors. The same on both sides. */
export function textIndexOptions({ root, empty }: Reader): Options<TextPage> {
  return {
    fields: ['title', 'text'],
    storeFields: ['title', 'about'],
    tokenize: words,
    processTerm: (word) => (empty.has(word) ? null : root(word)),
    searchOptions: {
      boost: { title: 3 },
      combineWith: 'AND',
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  };
}
