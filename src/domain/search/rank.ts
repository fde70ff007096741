import { aboutThings, bestBet, named } from './bets.ts';
import type { Entry, SearchKind } from './map.ts';
import { weigh, type Asked, type Index, type Query } from './query.ts';

/** How much a kind is worth when nothing in the words asks for it, and when something does. */
const worth: Record<SearchKind, readonly [unasked: number, asked: number]> = {
  baca: [1, 1.2],
  bantuan: [0.9, 1.3],
  periksa: [0.9, 1.4],
  latar: [0.85, 1.2],
  istilah: [0.85, 1.5],
  fakta: [0.7, 1.25],
  unduh: [0.85, 1.5],
};

/** Likeness from which a question is the name of an office, which then stands before any best bet. */
const WHOLE = 0.9;
const OFFICE = 200;
/** A title says more surely than an alias what a page is about. */
const TITLE = 1.02;
/** A place in the answer. */
export interface Ranked {
  entry: Entry;
  score: number;
}

/** Entries that answer a question, best first. */
export function rank(query: Query, index: Index): Ranked[] {
  const { map } = index;
  const total = sum(query.asked, index);
  if (total === 0) return [];
  const bonus = bestBet(query, index, total);
  return map.entries
    .map((entry, place): Ranked => {
      const covered = matched(query.asked, index.about[place]!, index) / total;
      const phrase = Math.max(
        0,
        ...entry.phrases.map((list, place) => likeness(query.asked, list, total, index) * (place === 0 ? TITLE : 1)),
      );
      const asked = query.wanted.has(entry.kind) || stays(entry, query);
      const office = phrase > WHOLE && isOffice(entry) && !query.wanted.has('istilah') ? OFFICE : 0;
      return { entry, score: office + (covered + 2 * phrase) * worth[entry.kind][asked ? 1 : 0] + (bonus.get(place) ?? 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Whether somebody says to be in the country of an entry, "di Malaysia", and so needs somebody there. */
function stays({ place, region }: Entry, { where, wanted }: Query): boolean {
  return region?.startsWith('luar-negeri/') === true && named(place, where) && !aboutThings(wanted);
}

/** A contact in Indonesia; abroad the sheet of the country holds all numbers there. */
function isOffice({ kind, place, region = '' }: Entry): boolean {
  return kind === 'bantuan' && !place && region !== '' && !region.startsWith('luar-negeri/');
}

/** How alike question and phrase are, 0 to 1: the share of the question that the phrase answers, less what it adds. */
function likeness(asked: readonly Asked[], phrase: readonly number[], total: number, index: Index): number {
  const shared = matched(asked, new Set(phrase), index);
  if (shared === 0) return 0;
  // Nobody has to know the number in a name such as "Ombudsman 137".
  const whole = weigh(
    phrase.filter((place) => held(asked, place) || !/^\d+$/.test(index.map.concepts[place]!)),
    index,
  );
  return (shared / total) * Math.sqrt(Math.min(1, shared / whole));
}

function held(asked: readonly Asked[], place: number): boolean {
  return asked.some((one) => one.includes(place));
}

function matched(asked: readonly Asked[], held: ReadonlySet<number>, index: Index): number {
  return sum(
    asked.filter((one) => one.some((place) => held.has(place))),
    index,
  );
}

function sum(asked: readonly Asked[], { weight }: Index): number {
  return asked.reduce((all, one) => all + Math.min(...one.map((place) => weight[place]!)), 0);
}
