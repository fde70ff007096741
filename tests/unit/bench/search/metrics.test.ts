import { describe, expect, test } from 'vitest';
import { helpAtOne, median, ndcg, reciprocalRank, score, successAtOne } from '../../../../bench/search/metrics.ts';

const grades = { '/a/': 3, '/b/': 2, '/c/': 1 };

// Gains are 7, 3 and 1; discounts 1, log2(3) = 1.58496 and log2(4) = 2. The best list has 7 + 3/1.58496 + 1/2 = 9.39279.
describe('nDCG@10', () => {
  test('is 1 for the best possible list', () => {
    expect(ndcg(['/a/', '/b/', '/c/'], grades)).toBeCloseTo(1, 10);
  });

  test('falls by what lower places cost', () => {
    expect(ndcg(['/c/', '/b/', '/a/'], grades)).toBeCloseTo((1 + 3 / 1.584963 + 7 / 2) / 9.392789, 5);
    expect(ndcg(['/x/', '/a/'], grades)).toBeCloseTo(7 / 1.584963 / 9.392789, 5);
  });

  test('counts nothing below the tenth place, and neither in the best list', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `/x${index}/`);
    expect(ndcg([...ten, '/a/'], grades)).toBe(0);
    const twelve = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/y${index}/`, 3]));
    expect(ndcg(Object.keys(twelve), twelve)).toBeCloseTo(1, 10);
  });

  test('is 0 for an empty list and when nothing could be right', () => {
    expect(ndcg([], grades)).toBe(0);
    expect(ndcg(['/a/'], {})).toBe(0);
  });
});

describe('reciprocal rank', () => {
  test('looks for the first page that helps, not for one that is merely related', () => {
    expect(reciprocalRank(['/c/', '/x/', '/b/', '/a/'], grades)).toBeCloseTo(1 / 3, 10);
    expect(reciprocalRank(['/c/', '/x/'], grades)).toBe(0);
  });
});

describe('success at one', () => {
  test('wants the answer itself in the first place', () => {
    expect(successAtOne(['/a/', '/b/'], grades)).toBe(1);
    expect(successAtOne(['/b/', '/a/'], grades)).toBe(0);
    expect(successAtOne([], grades)).toBe(0);
  });
});

describe('help at one', () => {
  test('is content with a page that helps well, but not with one that is merely related', () => {
    expect(helpAtOne(['/b/', '/a/'], grades)).toBe(1);
    expect(helpAtOne(['/c/', '/a/'], grades)).toBe(0);
    expect(helpAtOne([], grades)).toBe(0);
  });
});

describe('score', () => {
  test('averages over queries and counts those that find nothing', () => {
    const found = score([
      { results: ['/a/', '/b/', '/c/'], grades },
      { results: [], grades },
    ]);
    expect(found).toEqual({ ndcg: 0.5, mrr: 0.5, success: 0.5, help: 0.5, zero: 0.5 });
  });

  test('refuses to average nothing', () => {
    expect(() => score([])).toThrow('Tidak ada kueri');
  });
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});
