import { expect, test } from 'vitest';
import { tppoInFull } from '../../../src/checks/content/k13-tppo-in-full.ts';
import { findings } from './support.ts';

test('TPPO after its full name is accepted, also across a line break', () => {
  expect(findings(tppoInFull, 'k13/good.mdx')).toEqual([]);
});

test('the glossary term without content prints the full name', () => {
  expect(findings(tppoInFull, 'k13/term.mdx')).toEqual([]);
});

test('TPPO before its full name is reported at its first use', () => {
  expect(findings(tppoInFull, 'k13/bad.mdx')).toEqual([
    '13 TPPO belum dijelaskan; pada pemakaian pertama tulis "tindak pidana perdagangan orang (TPPO)"',
  ]);
});
