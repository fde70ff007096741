import { expect, test } from 'vitest';
import { segments, siteText } from '../../../src/domain/site-text.ts';

test('a sentence falls into words, rules, contacts, values and words that rest on a fact', () => {
  expect(segments('Menurut {uu-1}, paling lama {uu-1:penjara-maks}; {uu-2|itu pun} berlaku.')).toEqual([
    { words: 'Menurut ' },
    { law: 'uu-1' },
    { words: ', paling lama ' },
    { fact: 'uu-1', value: 'penjara-maks' },
    { words: '; ' },
    { fact: 'uu-2', words: 'itu pun' },
    { words: ' berlaku.' },
  ]);
  expect(segments('Hubungi {kontak:kontak-sapa-129}.')).toEqual([{ words: 'Hubungi ' }, { contact: 'kontak-sapa-129' }, { words: '.' }]);
  expect(segments('Tanpa rujukan.')).toEqual([{ words: 'Tanpa rujukan.' }]);
});

test.each(['Naik pada 2023-2025.', 'Menurut {uu-21-2007-pasal-4:lama-penjara-maks}.', 'Sejak {a-1|tahun 2026}.'])(
  '"%s" is accepted',
  (said) => {
    expect(siteText.safeParse(said).success).toBe(true);
  },
);

test.each([
  ['Ada 15 tahun penjara.', 'angka yang diketik'],
  ['Menurut {uu-1|Pasal 4}.', 'angka yang diketik'],
  ['Korbannya 20231 orang.', 'angka yang diketik'],
  ['Menurut {uu-1', 'rujukan tidak terbaca'],
  ['Menurut {UU 1}.', 'rujukan tidak terbaca'],
])('"%s" is refused', (said, reason) => {
  expect(siteText.safeParse(said).error?.issues[0]?.message).toContain(reason);
});
