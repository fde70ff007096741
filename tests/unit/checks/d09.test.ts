import { expect, test } from 'vitest';
import { dialledNumbers } from '../../../src/checks/dist/d09-dialled-numbers.ts';
import { siteFindings } from './support.ts';

test('numbers of contacts that may be shown are accepted, and share links without a number', () => {
  expect(siteFindings(dialledNumbers, 'd09/good')).toEqual([]);
});

test('links that dial, chat or text to any other number are reported', () => {
  const advice = 'bukan nomor kontak yang boleh tampil; tambahkan ke content/registri/kontak atau hapus';
  expect(siteFindings(dialledNumbers, 'd09/bad')).toEqual([
    `index.html "tel:148" ${advice}`,
    `index.html "tel:+62-812-3456-7890" ${advice}`,
    `index.html "https://wa.me/6281111" ${advice}`,
    `index.html "sms:1708" ${advice}`,
  ]);
});
