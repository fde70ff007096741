import type { BestBet, Entry, SearchKind } from './map.ts';
import type { Asked, Index, Query } from './query.ts';

/** How much a kind is worth when nothing in the words asks for it, and when something does. */
const worth: Record<SearchKind, readonly [unasked: number, asked: number]> = {
  baca: [1, 1],
  bantuan: [0.9, 1.3],
  periksa: [0.9, 1.4],
  latar: [0.85, 0.85],
  istilah: [0.85, 1.5],
  fakta: [0.7, 1.25],
  unduh: [0.85, 1.5],
};

/** Share of the question from which a best bet comes first; smaller shares only add to its answers. */
const FIRST_FROM = { urgent: 0.3, other: 0.5 };
/** Share of the question by which another situation must be nearer than an urgent one. */
const URGENT = 0.3;

/** A place in the answer. */
export interface Ranked {
  entry: Entry;
  score: number;
}

/** Entries that answer a question, best first. */
export function rank(query: Query, index: Index): Ranked[] {
  const { map, about } = index;
  const total = sum(query.asked, index);
  if (total === 0) return [];
  const bonus = bestBet(query, index, total);
  return map.entries
    .map((entry, place): Ranked => {
      const covered = matched(query.asked, about[place]!, index) / total;
      const phrase = Math.max(0, ...entry.phrases.map((list) => likeness(query.asked, list, total, index)));
      return { entry, score: (covered + 2 * phrase) * worth[entry.kind][query.wanted.has(entry.kind) ? 1 : 0] + (bonus.get(place) ?? 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** How alike question and phrase are, 0 to 1: the share of the question that the phrase answers, less what it adds. */
function likeness(asked: readonly Asked[], phrase: readonly number[], total: number, index: Index): number {
  const shared = matched(asked, new Set(phrase), index);
  if (shared === 0) return 0;
  const whole = weigh(phrase, index);
  return (shared / total) * Math.sqrt(Math.min(1, shared / whole));
}

/** What the best bet that fits adds to its answers. Who asks what a word means is not in the situation that it names. */
function bestBet({ asked, wanted }: Query, index: Index, total: number): ReadonlyMap<number, number> {
  if (wanted.has('istilah')) return new Map();
  const held = new Set(asked.filter((one) => one.length === 1).flat());
  const fitting = index.map.bets.map((bet) => {
    const whole = bet.phrases.filter((phrase) => phrase.every((place) => held.has(place)));
    return { bet, share: Math.max(0, ...whole.map((phrase) => weigh(phrase, index))) / total };
  });
  const { bet, share } = fitting.sort((a, b) => order(b) - order(a))[0] ?? { share: 0 };
  if (!bet || share === 0 || (wanted.has('periksa') && !bet.urgent)) return new Map();
  if (!comesFirst({ bet, share })) return new Map(bet.entries.map((entry, place) => [entry, (2 * share) / (1 + place)]));
  // Whoever is in need and names a place is helped by the numbers of that place.
  const local = bet.local ? index.map.entries.flatMap(({ place }, entry) => (place?.every((one) => held.has(one)) ? [entry] : [])) : [];
  return new Map([...local, ...bet.entries].map((entry, place) => [entry, 100 - 10 * place]));
}

/** What comes first before what does not, then by share; an urgent need gives way only to what says clearly more. */
function order(one: { bet: BestBet; share: number }): number {
  return one.share + (one.bet.urgent ? URGENT : 0) + (comesFirst(one) ? 2 : 0);
}

function comesFirst({ bet, share }: { bet: BestBet; share: number }): boolean {
  return share >= (bet.urgent ? FIRST_FROM.urgent : FIRST_FROM.other);
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
