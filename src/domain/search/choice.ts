import type { Entry } from './map.ts';
import type { Ranked } from './rank.ts';

/** What a reader narrows a search to; empty text is everything. */
export interface Choice {
  kind: string;
  /** A region with the wider ones that serve it too; none is everywhere. */
  regions: readonly string[];
}

/** Results below this share of the best one's score rest on a word or two by chance. */
const FLOOR = 0.2;

/**
 * Ranked entries that fit a choice. With a region only what belongs to a place remains: that place's first, then what
 * serves the whole country.
 */
export function choose(ranked: readonly Ranked[], { kind, regions }: Choice): Entry[] {
  // Best bets carry a bonus far above what words alone can earn.
  const best = ranked.reduce((high, { score }) => Math.max(high, Math.min(score, 3)), 0);
  const fitting = ranked.filter(({ score, entry }) => score >= best * FLOOR && (!kind || entry.kind === kind)).map(({ entry }) => entry);
  if (regions.length === 0) return fitting;
  const local = fitting.filter(({ region }) => region && regions.some((one) => region === one || region.startsWith(`${one}/`)));
  return [...local, ...fitting.filter((entry) => entry.region === 'nasional')];
}
