import { expect, test } from 'vitest';
import { lawNames } from '../../../src/checks/content/k04-law-names.ts';
import { findings } from './support.ts';

test('laws named without a number, and search words, are accepted', () => {
  expect(findings(lawNames, 'k04/good.mdx')).toEqual([]);
});

test('articles and regulations with a number are found, abbreviated and in full', () => {
  const advice = 'ditulis langsung; pakai <Law id="…" />';
  expect(findings(lawNames, 'k04/bad.mdx')).toEqual([
    `11 rujukan hukum "Pasal 7 ayat (1)" ${advice}`,
    `12 rujukan hukum "UU 21/2007" ${advice}`,
    `12 rujukan hukum "UU Nomor 3 Tahun 2026" ${advice}`,
    `12 rujukan hukum "PP No. 59" ${advice}`,
    `13 rujukan hukum "Perpres 55/2024" ${advice}`,
    `13 rujukan hukum "Permensos Nomor 5" ${advice}`,
    `13 rujukan hukum "Peraturan Pemerintah Nomor 9 Tahun 2008" ${advice}`,
    `14 rujukan hukum "Undang-Undang Nomor 18 Tahun 2017" ${advice}`,
    `2 rujukan hukum "Pasal 18" ${advice}`,
  ]);
});
