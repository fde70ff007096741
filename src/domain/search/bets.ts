import type { BestBet, Entry, SearchKind } from './map.ts';
import { weigh, type Index, type Query } from './query.ts';

/** Share of the question from which a best bet comes first; smaller shares only add to its answers. */
const FIRST_FROM = { urgent: 0.3, other: 0.5 };
/** The same for somebody who asks about a thing (law, figures, a claim, a print) rather than out of a situation. */
const FIRST_FROM_ABOUT = { urgent: 0.45, other: 0.75 };
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

/** What the best bet that fits adds to its answers. Who asks what a word means is not in the situation that it names. */
export function bestBet({ asked, wanted }: Query, index: Index, total: number): ReadonlyMap<number, number> {
  if (wanted.has('istilah')) return new Map();
  const said = new Set(asked.filter((one) => one.length === 1).flat());
  const firstFrom = aboutThings(wanted) ? FIRST_FROM_ABOUT : FIRST_FROM;
  const fitting = index.map.bets.map((bet): Fit => {
    const whole = bet.phrases.filter((phrase) => phrase.every((place) => said.has(place)));
    const share = Math.max(0, ...whole.map((phrase) => weigh(phrase, index))) / total;
    return { bet, share, first: share >= (bet.urgent ? firstFrom.urgent : firstFrom.other) };
  });
  const best = fitting.sort((a, b) => order(b) - order(a))[0];
  if (!best || best.share === 0 || (wanted.has('periksa') && !best.bet.urgent)) return new Map();
  const { bet, share } = best;
  // Whoever asks for a number gets the numbers among the answers first, whoever asks about the law the pages.
  const isNumber = (entry: number) => index.map.entries[entry]!.kind === 'bantuan';
  const numbers = bet.entries.filter(isNumber);
  const pages = bet.entries.filter((entry) => !isNumber(entry));
  const ordered = wanted.has('baca') ? [...pages, ...numbers] : wanted.has('bantuan') && !bet.urgent ? [...numbers, ...pages] : bet.entries;
  if (!best.first && aboutThings(wanted) && !bet.urgent) return new Map();
  if (!best.first) return new Map(ordered.map((entry, place) => [entry, (2 * share) / (1 + place)]));
  // Whoever is in need and names a place is helped by the numbers of that place.
  const local = bet.local ? index.map.entries.flatMap(({ place }, entry) => (named(place, said) ? [entry] : [])) : [];
  return new Map([...local, ...ordered].map((entry, place) => [entry, 100 - 10 * place]));
}

/** What comes first before what does not, then by share; an urgent need gives way only to what says clearly more. */
function order({ bet, share, first }: Fit): number {
  return share + (bet.urgent ? URGENT : 0) + (first ? 2 : 0);
}

/** Whether a kind of answer about a thing is asked for. */
export function aboutThings(wanted: ReadonlySet<SearchKind>): boolean {
  return about.some((kind) => wanted.has(kind));
}

/** Whether one of the names of a place was said. */
export function named(place: Entry['place'], said: ReadonlySet<number>): boolean {
  return place?.some((name) => name.every((one) => said.has(one))) === true;
}
