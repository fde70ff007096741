/** Weight of first places against later ones; the constant of Cormack, Clarke and Büttcher (SIGIR 2009). */
const SMOOTHING = 60;

/** One order out of several (reciprocal rank fusion): what stands high in many lists stands first. Ties keep the order of the lists. */
export function fuse(lists: readonly (readonly string[])[]): string[] {
  const score = new Map<string, number>();
  for (const list of lists) {
    for (const [place, id] of list.entries()) score.set(id, (score.get(id) ?? 0) + 1 / (SMOOTHING + place + 1));
  }
  return [...score].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
