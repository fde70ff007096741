import { expect, test } from 'vitest';
import { countWords, sentences, spoken } from '../../../src/checks/prose/sentences.ts';
import { scan } from '../../../src/checks/prose/scan.ts';

const texts = (body: string) => sentences(body).map(({ text }) => text.replace(/\s+/g, ' '));

test('sentences end with a full stop, question or exclamation mark before a capital or a number', () => {
  expect(texts('Satu. Dua? Tiga! 4 lagi. "Lima." Enam **tujuh.** Delapan Rp1.000 dan dr. sembilan')).toEqual([
    'Satu.',
    'Dua?',
    'Tiga!',
    '4 lagi.',
    '"Lima."',
    'Enam **tujuh.**',
    'Delapan Rp1.000 dan dr. sembilan',
  ]);
});

test('headings, list items, quotes and table cells stand alone; a paragraph goes on over line breaks', () => {
  expect(
    texts('## Judul\nIsi dua\nbaris\n\n- butir\n  lanjut\n1. angka\n> kutipan\n\n| a | b |\n| - | - |\n').filter((text) => /\w/.test(text)),
  ).toEqual(['Judul', 'Isi dua baris', 'butir lanjut', 'angka', 'kutipan', 'a', 'b']);
});

test('offsets lead to where each sentence starts', () => {
  const body = '## Judul\n\n- Satu. Dua\n  tiga.\n\n| a | Empat |\n';
  expect(
    sentences(body)
      .filter(({ text }) => /\w/.test(text))
      .map(({ text, offset }) => body.startsWith(text, offset)),
  ).toEqual([true, true, true, true, true]);
});

test('a component without content is four words, one with content is its content', () => {
  const body = 'Hubungi <Call id="kontak-sapa-129" />. <Fact id="x">Dua kata</Fact> **penting**.';
  const all = sentences(spoken({ ...scan(body) }));
  expect(all.map(({ text }) => countWords(text))).toEqual([5, 3]);
});
