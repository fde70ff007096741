import type { Entry, SearchKind } from './map.ts';
import type { Asked, Index, Query } from './query.ts';

/** How much a kind is worth when nothing in the words asks for it, and when something does. */
const worth: Record<SearchKind, readonly [unasked: number, asked: number]> = {
  baca: [1, 1],
  bantuan: [0.9, 1.25],
  istilah: [0.75, 1.25],
  fakta: [0.6, 0.95],
  unduh: [0.85, 1.5],
};

/** A best bet comes first when it answers at least this share of the question. */
const BET_SHARE = 0.5;

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
  const wanted = new Set((Object.keys(map.cues) as SearchKind[]).filter((kind) => query.asked.some((one) => one.some((place) => map.cues[kind]!.includes(place)))));
  const first = bestBets(query, index, total);
  return map.entries
    .map((entry, place): Ranked => {
      const covered = matched(query.asked, about[place]!, index) / total;
      const phrase = Math.max(0, ...entry.phrases.map((list) => likeness(query.asked, list, total, index)));
      const bet = first.indexOf(place);
      return { entry, score: (covered + 2 * phrase) * worth[entry.kind][wanted.has(entry.kind) ? 1 : 0] + (bet < 0 ? 0 : 10 - bet) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** How alike question and phrase are, 0 to 1: the share of the question that the phrase answers, less what it adds. */
function likeness(asked: readonly Asked[], phrase: readonly number[], total: number, index: Index): number {
  const shared = matched(asked, new Set(phrase), index);
  if (shared === 0) return 0;
  const whole = phrase.reduce((all, place) => all + index.weight[place]!, 0);
  return (shared / total) * Math.sqrt(Math.min(1, shared / whole));
}

function bestBets({ asked }: Query, index: Index, total: number): number[] {
  const held = new Set(asked.filter((one) => one.length === 1).flat());
  const fitting = index.map.bets.flatMap((bet) => {
    const shares = bet.phrases.filter((phrase) => phrase.every((place) => held.has(place))).map((phrase) => sum(phrase.map((place) => [place]), index) / total);
    const share = Math.max(0, ...shares);
    return share >= BET_SHARE ? [{ bet, share }] : [];
  });
  const best = fitting.sort((a, b) => b.share - a.share)[0];
  return best ? [...best.bet.entries] : [];
}

function matched(asked: readonly Asked[], held: ReadonlySet<number>, index: Index): number {
  return sum(asked.filter((one) => one.some((place) => held.has(place))), index);
}

function sum(asked: readonly Asked[], { weight }: Index): number {
  return asked.reduce((all, one) => all + Math.min(...one.map((place) => weight[place]!)), 0);
}
