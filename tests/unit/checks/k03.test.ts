import { expect, test } from 'vitest';
import { phoneNumbers } from '../../../src/checks/content/k03-phone-numbers.ts';
import { findings } from './support.ts';

test('counts, dates, ids, links and search words are not taken for numbers to dial', () => {
  expect(findings(phoneNumbers, 'k03/good.mdx')).toEqual([]);
});

test('numbers to dial are found in every way of writing them, in the body and in front matter', () => {
  const advice = 'ditulis langsung; pakai <Call id="kontak-…" />, atau {kontak:…} di dalam "bagikan"';
  expect(findings(phoneNumbers, 'k03/bad.mdx')).toEqual([
    `12 nomor telepon "110" ${advice}`,
    `13 nomor telepon "129" ${advice}`,
    `15 nomor telepon "+62 812-9007-0027" ${advice}`,
    `15 nomor telepon "(0736) 21234" ${advice}`,
    `15 nomor telepon "021-5099 6767" ${advice}`,
    `16 nomor telepon "1500-630" ${advice}`,
    `16 nomor telepon "0800-1000-1000" ${advice}`,
    `17 nomor telepon "119" ${advice}`,
    `4 nomor telepon "129" ${advice}`,
    `5 nomor telepon "0812-9007-0027" ${advice}`,
  ]);
});
