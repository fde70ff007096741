import { expect, test } from 'vitest';
import { meanOver, readability } from '../../../src/checks/readability.ts';
import { parsePage } from '../../../src/checks/prose/page.ts';

const page = (body: string) =>
  readability(parsePage(`---\njudul: Contoh\nringkas: Satu dua tiga empat.\n---\n\n${body}\n`, 'content/hak/contoh.mdx'));

test('the mean counts running text, not headings, tables or words that the registry prints', () => {
  const measured = page('## Judul yang panjang sekali ini\n\nEnam kata ada di kalimat ini. Dua kata.\n\n| a b c | d e f g |\n|---|---|\n');
  expect(measured.sentences).toBeGreaterThanOrEqual(2);
  expect(measured.tooLong).toBe(0);
  expect(measured.mean).toBeLessThan(7);
});

test('a sentence over 25 words is counted, and raises the mean', () => {
  const long = Array.from({ length: 26 }, () => 'kata').join(' ');
  expect(page(`${long}.`).tooLong).toBe(1);
  expect(page(`${long}.`).mean).toBeGreaterThan(page('Kata pendek saja.').mean);
});

test('the share of long words is a share', () => {
  expect(page('Pertanggungjawaban.').longWords).toBeGreaterThanOrEqual(0);
  expect(page('Pertanggungjawaban ketenagakerjaan keimigrasian.').longWords).toBeGreaterThan(page('Satu dua tiga.').longWords);
});

test('the mean over pages counts each sentence once', () => {
  const pages = [
    { file: 'a', words: 10, sentences: 1, mean: 10, tooLong: 0, longWords: 0 },
    { file: 'b', words: 10, sentences: 4, mean: 2.5, tooLong: 0, longWords: 0 },
  ];
  expect(meanOver(pages)).toBe(4);
});
