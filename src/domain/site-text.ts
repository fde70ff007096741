import { text } from './primitives.ts';

/** A piece of a sentence: plain words, the name of a rule, a contact, a value of a fact, or words that rest on a fact. */
export type Segment =
  { words: string } | { law: string } | { contact: string } | { fact: string; value: string } | { fact: string; words: string };

const reference = /\{([a-z0-9-]+)(?::([a-z0-9-]+)|\|([^{}]+))?\}/g;

/** Digits that are not a year of our time. */
const typedNumber = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/;

/**
 * A sentence of a file in `content/situs`. Numbers and articles come from the registry: `{id}` is the name of a rule,
 * `{id:nilai}` a value, `{id|kata}` words that rest on a fact, `{kontak:id}` a contact with its number. Only years may be typed.
 */
export const siteText = text
  .refine(
    (value) => !/[{}]/.test(value.replace(reference, '')),
    'rujukan tidak terbaca; tulis {id}, {id:nilai}, {id|kata}, atau {kontak:id}',
  )
  .refine(
    (value) => !typedNumber.test(value.replace(reference, (_, __, ___, words: string | undefined) => words ?? '')),
    'ada angka yang diketik langsung; pakai {id:nilai} untuk angka dan {id} untuk pasal',
  );

/** The sentence in pieces, in order. */
export function segments(sentence: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const match of sentence.matchAll(reference)) {
    const [whole, id = '', value, words] = match;
    if (match.index > end) found.push({ words: sentence.slice(end, match.index) });
    if (value) found.push(id === 'kontak' ? { contact: value } : { fact: id, value });
    else if (words) found.push({ fact: id, words });
    else found.push({ law: id });
    end = match.index + whole.length;
  }
  if (end < sentence.length) found.push({ words: sentence.slice(end) });
  return found;
}
