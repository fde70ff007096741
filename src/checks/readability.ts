import type { ProsePage } from './prose/page.ts';
import { countWords, sentences, spoken } from './prose/sentences.ts';

/** Longest sentence that the editorial guide allows, in words. */
export const LONGEST_SENTENCE = 25;
/** A word of this many letters or more counts as long. Indonesian affixes make most such words abstract. */
const LONG_WORD = 10;

/** How hard a text is to read. A lint for editors: no accepted formula for Indonesian was found, so none is claimed. */
export interface Readability {
  file: string;
  words: number;
  sentences: number;
  /** Mean sentence length in words; headings and table cells are left out, they are not read as sentences. */
  mean: number;
  /** Sentences longer than `LONGEST_SENTENCE`. */
  tooLong: number;
  /** Share of long words, from 0 to 1. */
  longWords: number;
}

/** Measures one page: its answer and its running text. */
export function readability(page: ProsePage): Readability {
  const running = spoken(page)
    .split('\n')
    .filter((line) => !/^\s*(#|\|)/.test(line))
    .join('\n');
  const all = [...sentences(page.data?.ringkas ?? ''), ...sentences(running)].map((one) => one.text).filter((text) => countWords(text) > 1);
  const lengths = all.map(countWords);
  const words = lengths.reduce((sum, one) => sum + one, 0);
  const letters = all.join(' ').match(/\p{L}+/gu) ?? [];
  return {
    file: page.file,
    words,
    sentences: all.length,
    mean: all.length > 0 ? words / all.length : 0,
    tooLong: lengths.filter((one) => one > LONGEST_SENTENCE).length,
    longWords: letters.length > 0 ? letters.filter((word) => word.length >= LONG_WORD).length / letters.length : 0,
  };
}

/** Mean sentence length over several pages, each sentence counted once. */
export function meanOver(pages: readonly Readability[]): number {
  const count = pages.reduce((sum, one) => sum + one.sentences, 0);
  return count > 0 ? pages.reduce((sum, one) => sum + one.words, 0) / count : 0;
}
