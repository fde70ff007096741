import { expect, test } from 'vitest';
import { mend } from '../../../../src/domain/search/spelling.ts';

const known = ['gaji', 'lapor', 'dibayar', 'pacar', 'paspor', 'perdagangan'];

test('vowels left out in haste are filled in', () => {
  expect(['gji', 'lpr', 'dbyar', 'pcr', 'psporr'].map((word) => mend(word, known))).toEqual([
    'gaji',
    'lapor',
    'dibayar',
    'pacar',
    'paspor',
  ]);
});

test('other typing errors give the nearest word, and what is too far gives none', () => {
  expect(mend('perdaganan', known)).toBe('perdagangan');
  expect(mend('xyz', known)).toBeNull();
});
