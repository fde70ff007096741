import { rooter } from './affixes.ts';
import { words } from './words.ts';

/** What turns a text into concepts; plain data, so that it can travel to the browser. */
export interface Lexicon {
  /** Words that say nothing about what is asked. */
  empty: readonly string[];
  /** Typed form and what it means. */
  chat: Readonly<Record<string, string>>;
  /** Roots of a phrase joined by spaces, and the concept that it is. */
  phrases: Readonly<Record<string, string>>;
}

/** The editors' words that a lexicon is made of (`content/situs/pencarian.yaml`). */
export interface Wordlists {
  kosong: readonly string[];
  obrolan: Readonly<Record<string, readonly string[]>>;
  padanan: readonly (readonly string[])[];
}

type IsRoot = (stem: string) => boolean;
type Root = (word: string) => string;

/** Puts the editors' lists into the form that `concepts` reads. */
export function compileLexicon(lists: Wordlists, isRoot: IsRoot): Lexicon {
  const root = rooter(isRoot);
  const chat = Object.fromEntries(Object.entries(lists.obrolan).flatMap(([meaning, typed]) => typed.map((form) => [form, meaning])));
  const phrases: Record<string, string> = {};
  for (const names of lists.padanan) {
    const concept = roots(names[0]!, chat, root).join(' ');
    for (const name of names) phrases[roots(name, chat, root).join(' ')] = concept;
  }
  return { empty: lists.kosong, chat, phrases };
}

function roots(text: string, chat: Lexicon['chat'], root: Root): string[] {
  return spell(words(text), chat).map(root);
}

/** Hasty and regional words as they are written in full. */
export function spell(list: readonly string[], chat: Lexicon['chat']): string[] {
  return list.flatMap((word) => inFull(word, chat)?.split(' ') ?? [word]);
}

/** What a hasty or regional word means, also with a possessive on it: `bosku`, `duitnya`, Javanese `juragane`. */
export function inFull(word: string, chat: Lexicon['chat']): string | undefined {
  return [word, word.replace(/(?<=...)(?:ku|mu|nya|ne|e)$/, '')].flatMap((form) => (Object.hasOwn(chat, form) ? [chat[form]!] : []))[0];
}

/** A reader of texts: everything that `concepts` needs, prepared once. */
export interface Reader {
  lexicon: Lexicon;
  isRoot: IsRoot;
  /** The root of a word; what was found once is remembered. */
  root: Root;
  empty: ReadonlySet<string>;
  /** Empty words that some phrase needs, e.g. the `tidak` of "gaji tidak dibayar". */
  needed: ReadonlySet<string>;
  /** Words of the longest phrase. */
  longest: number;
}

/** Prepares a lexicon for reading. */
export function reader(lexicon: Lexicon, isRoot: IsRoot): Reader {
  const empty = new Set(lexicon.empty);
  const lists = Object.keys(lexicon.phrases).map((phrase) => phrase.split(' '));
  return {
    lexicon,
    isRoot,
    root: rooter(isRoot),
    empty,
    needed: new Set(lists.filter((list) => list.length > 1).flat()),
    longest: Math.max(1, ...lists.map((list) => list.length)),
  };
}

/**
 * What a text is about: roots of its words, with known phrases as one concept and empty words dropped. A text of empty
 * words only keeps them.
 */
export function concepts(text: string, { lexicon, root, empty, needed, longest }: Reader): string[] {
  const all = roots(text, lexicon.chat, root);
  const telling = all.filter((root) => !empty.has(root) || needed.has(root));
  // Numbers may stand inside a phrase: "gaji 3 bulan tidak dibayar".
  const list = [...telling.filter((root) => !/^\d+$/.test(root)), ...telling.filter((root) => /^\d+$/.test(root))];
  const found: string[] = [];
  for (let start = 0; start < list.length;) {
    let length = Math.min(longest, list.length - start);
    let concept: string | undefined;
    for (; length > 0; length--) {
      const phrase = list.slice(start, start + length).join(' ');
      concept = Object.hasOwn(lexicon.phrases, phrase) ? lexicon.phrases[phrase] : undefined;
      if (concept) break;
    }
    if (concept) found.push(concept);
    else if (!empty.has(list[start]!)) found.push(list[start]!);
    start += Math.max(1, length);
  }
  return [...new Set(found.length > 0 ? found : all)];
}
