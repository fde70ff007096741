import { concepts, inFull, reader, spell, type Reader } from './lexicon.ts';
import type { SearchKind, SearchMap } from './map.ts';
import { formOf } from './question.ts';
import { mend } from './spelling.ts';
import { words } from './words.ts';

/** A map made ready for questions. */
export interface Index {
  map: SearchMap;
  read: Reader;
  /** Place of each concept. */
  places: ReadonlyMap<string, number>;
  /** How much a concept tells: high for rare ones (inverse document frequency). */
  weight: readonly number[];
  /** For each entry all concepts it is about. */
  about: readonly ReadonlySet<number>[];
}

/** One thing that is asked for: concepts that would do. */
export type Asked = readonly number[];

/** A question, understood. */
export interface Query {
  asked: readonly Asked[];
  /** What follows "di": where somebody is. */
  where: ReadonlySet<number>;
  /** Kinds of answer that a word asks for, e.g. "nomor". */
  wanted: ReadonlySet<SearchKind>;
  /** The words with typing errors mended, if there were any that could be. */
  meant: string | null;
  /** Words that the map does not know. */
  unknown: readonly string[];
}

/** Concept of the words that ask what something means (`padanan`). */
const MEANING = 'arti';

/** Prepares a map for questions. */
export function index(map: SearchMap): Index {
  const places = new Map(map.concepts.map((concept, place) => [concept, place]));
  const roots = new Set([
    ...map.concepts,
    ...Object.keys(map.lexicon.phrases).flatMap((phrase) => phrase.split(' ')),
    ...Object.values(map.lexicon.chat).flatMap((meaning) => meaning.split(' ')),
  ]);
  for (const word of map.lexicon.empty) if (!places.has(word)) roots.delete(word);
  const about = map.entries.map((entry) => new Set([...entry.phrases.flat(), ...entry.rest]));
  const held = map.concepts.map(() => 0);
  for (const set of about) for (const place of set) held[place]!++;
  return {
    map,
    read: reader(map.lexicon, (stem) => roots.has(stem)),
    places,
    weight: held.map((count) => Math.log(1 + map.entries.length / (1 + count))),
    about,
  };
}

/**
 * Understands what somebody typed.
 * @param typing true while the last word may be unfinished
 */
export function understand(text: string, { map, read, places }: Index, typing: boolean): Query {
  const { chat } = map.lexicon;
  const written = new Set(map.words);
  const names = Object.keys(map.lexicon.phrases).filter((phrase) => !phrase.includes(' '));
  const empty = map.lexicon.empty.filter((word) => word.length > 3);
  const spellings = [...map.words, ...Object.keys(chat), ...names, ...empty];
  const known = (word: string) =>
    /\d/.test(word) ||
    inFull(word, chat) !== undefined ||
    read.empty.has(word) ||
    written.has(word) ||
    read.isRoot(word) ||
    read.root(word) !== word;
  const typed = words(text);
  const begun: string[][] = [];
  const unknown: string[] = [];
  const meant = typed.flatMap((word, place) => {
    if (known(word)) return [word];
    const longer = word.length > 2 ? map.words.filter((one) => one.startsWith(word)) : [];
    const likely = typing && place === typed.length - 1 && longer.length > 0 ? null : mend(word, spellings);
    if (likely) return [likely];
    if (longer.length > 0) begun.push(longer);
    else unknown.push(word);
    return [];
  });
  const numbers = (one: string) => concepts(one, read).flatMap((concept) => places.get(concept) ?? []);
  const all = meant.length > 0 ? numbers(meant.join(' ')).map((place) => [place]) : [];
  const mended = meant.join(' ') !== typed.filter((word) => known(word)).join(' ');
  const said = new Set(spell(meant, chat));
  const wanted = new Set((Object.keys(map.cues) as SearchKind[]).filter((kind) => map.cues[kind]!.some((cue) => said.has(cue))));
  const form = formOf(text);
  if (form) wanted.add(form);
  // "Apa itu" says what kind of answer is wanted, not what about.
  const about = wanted.has('istilah') ? all.filter(([place]) => map.concepts[place!] !== MEANING) : all;
  const asked = about.length > 0 ? about : all;
  return {
    where: new Set(after('di', meant).flatMap(numbers)),
    wanted,
    asked: [...asked, ...begun.map((list) => [...new Set(list.flatMap(numbers))]).filter((list) => list.length > 0)],
    meant: mended ? meant.join(' ') : null,
    unknown,
  };
}

/** The two words after each `word`: names of countries have no more. */
function after(word: string, list: readonly string[]): string[] {
  return list.flatMap((one, place) =>
    one === word ? [list.slice(place + 1, place + 3).join(' '), ...list.slice(place + 1, place + 2)] : [],
  );
}

/** Roots of the words that say something, for an engine that looks at texts. */
export function contentWords(text: string, { read }: Index): string[] {
  const list = spell(words(text), read.lexicon.chat).filter((word) => !read.empty.has(word));
  return [...new Set(list.map(read.root))];
}

/** How much concepts tell together. */
export function weigh(concepts: readonly number[], { weight }: Index): number {
  return concepts.reduce((all, place) => all + weight[place]!, 0);
}
