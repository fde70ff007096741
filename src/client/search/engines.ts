import { answers } from '../../domain/search/excerpt.ts';
import { fuse } from '../../domain/search/fuse.ts';
import type { SearchMap } from '../../domain/search/map.ts';
import { index, type Index } from '../../domain/search/query.ts';

/** A page found by its text. */
export interface TextHit {
  url: string;
  /** The place in the text, with `<mark>` around the words found. */
  excerpt: string;
  meta: { title?: string };
}
/** What answers a question. */
export interface Engines {
  /** Everything that search knows, ready for questions. */
  loadMap(): Promise<Index>;
  /** Pages whose text holds the words, best first, `most` at most. */
  searchTexts(words: readonly string[], most: number): Promise<TextHit[]>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<TextHit> }[] }>;
}

let map: Promise<Index> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The map of everything that search knows, fetched once; a failure may be tried again. */
export function loadMap(address: string): Promise<Index> {
  return (map ??= (async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return index((await answer.json()) as SearchMap);
  })().catch((error: unknown) => {
    map = undefined;
    throw error;
  }));
}

function loadPagefind(folder: string): Promise<Pagefind> {
  return (pagefind ??= (async () => {
    const engine = (await import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
    await engine.options({ baseUrl: new URL(`${folder}../`, location.href).pathname, noWorker: true, excerptLength: 22, metaCacheTag: '' });
    await engine.init();
    return engine;
  })().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  }));
}

/**
 * Pages whose text holds the words: those with all of them first, then those with one of the two longest, which tell most.
 * @param folder address of Pagefind's files
 */
export async function searchTexts(folder: string, words: readonly string[], most: number): Promise<TextHit[]> {
  const engine = await loadPagefind(folder);
  const telling = words.length > 1 ? [...words].sort((a, b) => b.length - a.length).slice(0, 2) : [];
  const found = new Map<string, () => Promise<TextHit>>();
  const lists: string[][] = [];
  for (const query of [words.join(' '), ...telling]) {
    const { results } = await engine.search(query);
    lists.push(results.map(({ id }) => id));
    for (const result of results) found.set(result.id, () => result.data());
    if (results.length >= most) break;
  }
  const best = fuse(lists).slice(0, most);
  const hits = await Promise.all(best.map((id) => found.get(id)!()));
  return hits.filter(({ excerpt }) => answers(excerpt, words));
}
