import { expect, test } from 'vitest';
import { answers, pieces } from '../../../../src/domain/search/excerpt.ts';
import { fuse } from '../../../../src/domain/search/fuse.ts';

test('what stands in many lists comes before what leads one', () => {
  expect(fuse([['a', 'b'], ['c', 'b'], ['b']])).toEqual(['b', 'a', 'c']);
});

test('of equals the earlier list comes first', () => {
  expect(fuse([['x'], ['y']])).toEqual(['x', 'y']);
  expect(fuse([])).toEqual([]);
});

test('an excerpt falls into words found and words around them', () => {
  expect(pieces('kata <mark>paspor</mark> lagi')).toEqual([
    { text: 'kata ', found: false },
    { text: 'paspor', found: true },
    { text: ' lagi', found: false },
  ]);
});

test('an excerpt that marks only words with the same first letter is no answer', () => {
  expect(answers('huruf <mark>W.</mark>', ['wqqqq'])).toBe(false);
  expect(answers('surat yang <mark>ditahan</mark> majikan', ['tahan'])).toBe(true);
  expect(answers('dicari lewat akarnya', ['tahan'])).toBe(true);
});
