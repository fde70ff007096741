import type { SearchMap } from './map.ts';

/**
 * The part of a map that leads somewhere else than the site.
 * @param placeOf the new address of an entry; `undefined` leaves it out
 */
export function subset(map: SearchMap, placeOf: (path: string) => string | undefined): SearchMap {
  const kept = new Map<number, number>();
  const entries = map.entries.flatMap((entry, old) => {
    const path = placeOf(entry.path);
    if (path === undefined) return [];
    kept.set(old, kept.size);
    return [{ ...entry, path }];
  });
  const bets = map.bets
    .map((bet) => ({ ...bet, entries: bet.entries.flatMap((old) => kept.get(old) ?? []) }))
    .filter((bet) => bet.entries.length > 0);
  return { ...map, entries, bets };
}
