/** Grades of the pages that answer a query: 3 answers it, 2 helps well, 1 is related; whatever is missing counts 0. */
export type Grades = Readonly<Record<string, number>>;

/** How far down a list readers look. */
export const DEPTH = 10;

/** Discounted cumulative gain: gain 2^grade - 1, divided by log2(rank + 1) with ranks from 1 (Burges et al. 2005). */
function gain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** nDCG@10, 0 to 1: the gain of the list over the gain of the best list that the judgements allow. */
export function ndcg(results: readonly string[], grades: Grades): number {
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(results.map((path) => grades[path] ?? 0)) / ideal;
}

/** 1 / rank of the first result that helps (grade 2 or 3) within the first ten; 0 if none does. */
export function reciprocalRank(results: readonly string[], grades: Grades): number {
  const index = results.slice(0, DEPTH).findIndex((path) => (grades[path] ?? 0) >= 2);
  return index < 0 ? 0 : 1 / (index + 1);
}

/** 1 if the first result answers the query (grade 3), else 0. */
export function successAtOne(results: readonly string[], grades: Grades): number {
  return (grades[results[0] ?? ''] ?? 0) === 3 ? 1 : 0;
}

/** 1 if the first result answers the query or helps well (grade 2 or 3), else 0. */
export function helpAtOne(results: readonly string[], grades: Grades): number {
  return (grades[results[0] ?? ''] ?? 0) >= 2 ? 1 : 0;
}

/** Means over queries; `zero` is the share of queries that find nothing at all. */
export interface Scores {
  ndcg: number;
  mrr: number;
  success: number;
  help: number;
  zero: number;
}

/** @throws Error when there is nothing to average */
export function score(answered: readonly { results: readonly string[]; grades: Grades }[]): Scores {
  if (answered.length === 0) throw new Error('Tidak ada kueri untuk dihitung.');
  const mean = (of: (one: (typeof answered)[number]) => number) => answered.reduce((sum, one) => sum + of(one), 0) / answered.length;
  return {
    ndcg: mean(({ results, grades }) => ndcg(results, grades)),
    mrr: mean(({ results, grades }) => reciprocalRank(results, grades)),
    success: mean(({ results, grades }) => successAtOne(results, grades)),
    help: mean(({ results, grades }) => helpAtOne(results, grades)),
    zero: mean(({ results }) => (results.length === 0 ? 1 : 0)),
  };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[sorted.length / 2 - 1] ?? NaN) + upper) / 2;
}
