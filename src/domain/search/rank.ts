import type { BestBet, Entry, SearchKind } from './map.ts';
import type { Asked, Index, Query } from './query.ts';

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

/** Share of the question from which a best bet comes first; smaller shares only add to its answers. */
const FIRST_FROM = { urgent: 0.3, other: 0.5 };
/** The same for somebody who asks about a thing (law, figures, a claim, a print) rather than out of a situation. */
const FIRST_FROM_ABOUT = { urgent: 0.6, other: 0.75 };
/** Likeness from which a question is the name of an office, which then stands before any best bet. */
const WHOLE = 0.9;
const OFFICE = 200;
/** A title says more surely than an alias what a page is about. */
const TITLE = 1.02;
/** Kinds of answer that are about a thing. */
const about: readonly SearchKind[] = ['baca', 'latar', 'periksa', 'fakta', 'unduh'];
/** Share of the question by which another situation must be nearer than an urgent one. */
const URGENT = 0.3;

/** How well a best bet fits: the share of the question that its fullest phrase says, and whether that puts it first. */
interface Fit {
  bet: BestBet;
  share: number;
  first: boolean;
}

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
      const office = entry.kind === 'bantuan' && !entry.place && phrase > WHOLE ? OFFICE : 0;
      return { entry, score: office + (covered + 2 * phrase) * worth[entry.kind][asked ? 1 : 0] + (bonus.get(place) ?? 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Whether somebody says to be in the country of an entry, "di Malaysia", and so needs somebody there. */
function stays({ place, region }: Entry, { where, wanted }: Query): boolean {
  return region?.startsWith('luar-negeri/') === true && named(place, where) && !about.some((kind) => wanted.has(kind));
}

function named(place: Entry['place'], said: ReadonlySet<number>): boolean {
  return place?.some((name) => name.every((one) => said.has(one))) === true;
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

/** What the best bet that fits adds to its answers. Who asks what a word means is not in the situation that it names. */
function bestBet({ asked, wanted }: Query, index: Index, total: number): ReadonlyMap<number, number> {
  if (wanted.has('istilah')) return new Map();
  const said = new Set(asked.filter((one) => one.length === 1).flat());
  const firstFrom = about.some((kind) => wanted.has(kind)) ? FIRST_FROM_ABOUT : FIRST_FROM;
  const fitting = index.map.bets.map((bet): Fit => {
    const whole = bet.phrases.filter((phrase) => phrase.every((place) => said.has(place)));
    const share = Math.max(0, ...whole.map((phrase) => weigh(phrase, index))) / total;
    return { bet, share, first: share >= (bet.urgent ? firstFrom.urgent : firstFrom.other) };
  });
  const best = fitting.sort((a, b) => order(b) - order(a))[0];
  if (!best || best.share === 0 || (wanted.has('periksa') && !best.bet.urgent)) return new Map();
  const { bet, share } = best;
  if (!best.first) return new Map(bet.entries.map((entry, place) => [entry, (2 * share) / (1 + place)]));
  // Whoever is in need and names a place is helped by the numbers of that place.
  const local = bet.local ? index.map.entries.flatMap(({ place }, entry) => (named(place, said) ? [entry] : [])) : [];
  // Whoever asks for a number gets the numbers among the answers first, whoever asks about the law the pages.
  const isNumber = (entry: number) => index.map.entries[entry]!.kind === 'bantuan';
  const numbers = bet.entries.filter(isNumber);
  const pages = bet.entries.filter((entry) => !isNumber(entry));
  const ordered = wanted.has('baca') ? [...pages, ...numbers] : wanted.has('bantuan') && !bet.urgent ? [...numbers, ...pages] : bet.entries;
  return new Map([...local, ...ordered].map((entry, place) => [entry, 100 - 10 * place]));
}

/** What comes first before what does not, then by share; an urgent need gives way only to what says clearly more. */
function order({ bet, share, first }: Fit): number {
  return share + (bet.urgent ? URGENT : 0) + (first ? 2 : 0);
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

function weigh(concepts: readonly number[], { weight }: Index): number {
  return concepts.reduce((all, place) => all + weight[place]!, 0);
}
