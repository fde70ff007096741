import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../../../src/domain/search/distance.ts';

test.each([
  ['left out', 'penipan', 'penipuan', 1],
  ['added', 'pasporr', 'paspor', 1],
  ['replaced', 'paspur', 'paspor', 1],
  ['swapped', 'ijzaah', 'ijazah', 1],
  ['none', 'lapor', 'lapor', 0],
])('letters %s', (_, typed, meant, errors) => {
  expect(distance(typed, meant, 2)).toBe(errors);
});

test('beyond the limit only "more" is told', () => {
  expect(distance('kamboja', 'malaysia', 2)).toBe(3);
});

describe('the nearest known word', () => {
  const known = ['kerja', 'perdagangan', 'pelaporan', 'ijazah', 'paspor', 'penipuan', 'majikan', 'tppo'];

  test.each([
    ['perdagngan', 'perdagangan'],
    ['pelporan', 'pelaporan'],
    ['izajah', 'ijazah'],
    ['pasprr', 'paspor'],
    ['mjaikan', 'majikan'],
    ['tppp', 'tppo'],
  ])('%s is %s', (typed, meant) => {
    expect(nearest(typed, known)).toBe(meant);
  });

  test('words of three letters and words far from all are left alone', () => {
    expect(nearest('krj', known)).toBeNull();
    expect(nearest('wqqqq', known)).toBeNull();
  });

  test('of equally near words the one with the same first letter is meant', () => {
    expect(nearest('basi', ['nasi', 'basa'])).toBe('basa');
  });

  test('then the one that lacks no typed letter', () => {
    expect(nearest('hukumn', ['hukum', 'hukuman'])).toBe('hukuman');
  });
});
