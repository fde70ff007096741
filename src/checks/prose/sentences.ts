import type { ProsePage } from './page.ts';

/** A sentence and the offset in the body at which it starts. */
export interface Sentence {
  text: string;
  offset: number;
}

/** A component without content prints a few words of the registry; they count as four. */
const FOUR_WORDS = 'X x x x';

const block = /^[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|>|\|)?[ \t]*/;
const sentenceEnd = /(?<=[.!?…]["'”’)\]*_]*)\s+(?=["'“‘([*_]*[\p{Lu}\p{N}])/u;

/** The body with every component that has no content replaced by words, at the same length. */
export function spoken(page: Pick<ProsePage, 'text' | 'tags'>): string {
  const parts: string[] = [];
  let from = 0;
  for (const tag of page.tags) {
    if (tag.form !== 'single') continue;
    parts.push(page.text.slice(from, tag.start), FOUR_WORDS.padEnd(tag.end - tag.start));
    from = tag.end;
  }
  return [...parts, page.text.slice(from)].join('');
}

/** Sentences of a Markdown text; headings, list items and table cells are sentences of their own. */
export function sentences(text: string): Sentence[] {
  return blocks(text).flatMap(({ text: one, offset }) => {
    let at = 0;
    return one.split(sentenceEnd).map((sentence) => {
      at = one.indexOf(sentence, at);
      const start = at + (sentence.length - sentence.trimStart().length);
      at += sentence.length;
      return { text: sentence.trim(), offset: offset + start };
    });
  });
}

/** Words that are spoken; Markdown's signs are not. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function blocks(text: string): Sentence[] {
  const found: Sentence[] = [];
  let open = false;
  for (const { text: line, offset } of split(text, /\n/)) {
    const sign = block.exec(line)?.[0] ?? '';
    const row = sign.trim() === '|';
    const last = found.at(-1);
    if (line.trim() === '') open = false;
    else if (row) found.push(...split(line, /\|/).map((cell) => ({ text: cell.text, offset: offset + cell.offset })));
    else if (open && last && sign.trim() === '') last.text += `\n${line}`;
    else found.push({ text: line.slice(sign.length), offset: offset + sign.length });
    open = line.trim() !== '' && !row && !sign.includes('#');
  }
  return found.filter((one) => one.text.trim() !== '');
}

function split(text: string, by: RegExp): Sentence[] {
  let offset = 0;
  return text.split(by).map((part) => {
    const one = { text: part, offset };
    offset += part.length + 1;
    return one;
  });
}
