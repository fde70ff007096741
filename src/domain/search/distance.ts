/**
 * Typing errors between two words: letters left out, added, replaced, or swapped with their neighbour (Damerau-Levenshtein,
 * optimal string alignment).
 * @returns the number of errors, or `limit + 1` as soon as there are more
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** Errors forgiven in a word: none up to three letters, one up to five, then two. */
export function forgiven(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/**
 * The closest known word within the forgiven errors. Of equally close ones: the same first letter, then one that is
 * not shorter (letters are left out more often than added), then the order of `known` (most useful first).
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = forgiven(word);
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const errors = distance(word, candidate, limit) + (candidate[0] === word[0] ? 0 : 0.5) + (candidate.length < word.length ? 0.25 : 0);
    if (errors < least) {
      best = candidate;
      least = errors;
    }
  }
  return best;
}
