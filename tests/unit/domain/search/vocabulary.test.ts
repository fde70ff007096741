import { expect, test } from 'vitest';
import { rootsOf, salient } from '../../../../src/domain/search/vocabulary.ts';

test('roots are words that the site writes and words that editors add, without grammar and numbers', () => {
  expect([...rootsOf(['Paspor dan dana 2024', 'dari desa'], ['adu'], ['dari'])]).toEqual(['paspor', 'dana', 'desa', 'adu']);
});

test('a text stands for the words it repeats, most used first', () => {
  expect(salient('kapal laut kapal laut kapal angin di di', 2)).toEqual(['kapal', 'laut']);
});
