import { concepts, type Lexicon, type Reader } from './lexicon.ts';
import { words } from './words.ts';

/** Kinds by which readers may narrow a search. */
export const kinds = ['baca', 'bantuan', 'periksa', 'latar', 'istilah', 'fakta', 'unduh'] as const;
export type SearchKind = (typeof kinds)[number];

/** What a result shows. */
export interface Shown {
  /** Address from the site's root. */
  path: string;
  title: string;
  kind: SearchKind;
  /** Name of its kind for readers, e.g. "Panduan". */
  label: string;
  /** One or two sentences. */
  about?: string | undefined;
  /** Region of the registry. */
  region?: string | undefined;
  /** Address and form of the number to tap. */
  call?: { to: string; shown: string } | undefined;
  /** When the number is answered. */
  hours?: string | undefined;
}

/** Something that search can find, in words. */
export interface SearchRecord extends Shown {
  /** How people ask for it. */
  aliases?: readonly string[] | undefined;
  /** What else it is about: summaries, headings. */
  text?: string | undefined;
  /** Names of the place whose numbers it lists. */
  place?: readonly string[] | undefined;
}

/** A record as it travels: concepts by their place in the map's list. */
export interface Entry extends Shown {
  /** Title and aliases, each on its own. */
  phrases: readonly (readonly number[])[];
  /** What else it is about. */
  rest: readonly number[];
  /** The place whose numbers it lists, by each of its names. */
  place?: readonly (readonly number[])[] | undefined;
}

/** Answers that come first when all concepts of one of the phrases are asked for. */
export interface BestBet {
  /** Comes first even if the question says more. */
  urgent: boolean;
  /** The numbers of a named place help even before the answers. */
  local: boolean;
  phrases: readonly (readonly number[])[];
  /** Places in the list of entries, best first. */
  entries: readonly number[];
}

/** All that the browser needs to search: plain data. */
export interface SearchMap {
  lexicon: Lexicon;
  concepts: readonly string[];
  /** Written words worth suggesting, most used first. */
  words: readonly string[];
  /** Words that ask for a kind of answer. */
  cues: Readonly<Partial<Record<SearchKind, readonly string[]>>>;
  entries: readonly Entry[];
  bets: readonly BestBet[];
}

/** Records and the editors' wishes, in words. */
export interface MapInput {
  records: readonly SearchRecord[];
  cues: Readonly<Partial<Record<SearchKind, readonly string[]>>>;
  bets: readonly { urgent: boolean; local: boolean; phrases: readonly string[]; paths: readonly string[] }[];
}

/**
 * Puts records into the form that the browser searches.
 * @throws Error naming a best bet's address that no record has
 */
export function buildMap({ records, cues, bets }: MapInput, read: Reader): SearchMap {
  const places = new Map<string, number>();
  const place = (concept: string) => places.get(concept) ?? (places.set(concept, places.size), places.size - 1);
  const numbers = (text: string) => concepts(text, read).map(place);
  const phrasesOf = (texts: readonly string[]) => distinct(texts.map(numbers).filter((list) => list.length > 0));
  const entries = records.map(({ aliases = [], text = '', place: where, ...shown }): Entry => {
    const phrases = phrasesOf([shown.title, ...aliases]);
    const named = new Set(phrases.flat());
    return { ...shown, phrases, rest: numbers(text).filter((one) => !named.has(one)), place: where && phrasesOf(where) };
  });
  const at = new Map(records.map((record, index) => [record.path, index]));
  return {
    entries,
    bets: bets.map(({ phrases, paths, ...wish }) => ({
      ...wish,
      phrases: phrasesOf(phrases),
      entries: paths.map((path) => found(at, path)),
    })),
    cues,
    words: suggestable(records, read),
    concepts: [...places.keys()],
    lexicon: read.lexicon,
  };
}

function found(places: ReadonlyMap<string, number>, path: string): number {
  const index = places.get(path);
  if (index === undefined) throw new Error(`pencarian: tidak ada halaman "${path}"; periksa "jawaban" di content/situs/pencarian.yaml`);
  return index;
}

function distinct(lists: readonly number[][]): number[][] {
  return [...new Map(lists.map((list) => [[...list].sort().join(), list])).values()];
}

/** Words of titles and aliases, without numbers, chat and words that say nothing. */
function suggestable(records: readonly SearchRecord[], { lexicon, empty }: Reader): string[] {
  const count = new Map<string, number>();
  for (const { title, aliases = [] } of records) {
    for (const word of words([title, ...aliases].join(' '))) {
      if (word.length < 4 || /\d/.test(word) || empty.has(word) || Object.hasOwn(lexicon.chat, word)) continue;
      count.set(word, (count.get(word) ?? 0) + 1);
    }
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
