import { expect, test } from 'vitest';
import { harmfulWords } from '../../../src/checks/content/k11-forbidden-words.ts';
import { forbiddenWords } from '../../../src/checks/forbidden-words.ts';
import { findings, input } from './support.ts';

test('neutral words, and harmful ones that people search with, are accepted', () => {
  expect(findings(harmfulWords, 'k11/good.mdx')).toEqual([]);
});

test('harmful words are found across lines and in any case, with what to write instead', () => {
  expect(findings(harmfulWords, 'k11/bad.mdx')).toEqual([
    '11 kata "pengungsi ilegal" tidak dipakai di situs ini; tulis "pengungsi"',
    '12 kata "Wanita Penghibur" tidak dipakai di situs ini; tulis "orang yang dieksploitasi secara seksual"',
    '4 kata "TKI gelap" tidak dipakai di situs ini; tulis "pekerja migran tanpa dokumen"',
  ]);
});

test('the words that the product forbids are on the list', () => {
  expect(Object.keys(forbiddenWords)).toEqual(expect.arrayContaining(['pengungsi ilegal', 'TKI gelap', 'TKI ilegal', 'wanita penghibur']));
});

test('harmful words on posters and in other files of the site are found too', () => {
  const text = 'judul: Poster\nisi:\n  pembuka: Bukan wanita\n    penghibur.\n';
  expect(harmfulWords.check(input([], { siteFiles: [{ file: 'content/situs/cetakan/poster.yaml', text }] }))).toEqual([
    {
      file: 'content/situs/cetakan/poster.yaml',
      line: 3,
      message: 'kata "wanita penghibur" tidak dipakai di situs ini; tulis "orang yang dieksploitasi secara seksual"',
    },
  ]);
});

test('the search file may hold what readers type, but not show it to them', () => {
  const text = 'situasi:\n  - judul: Saya TKI gelap\n    frasa: [tki gelap]\n';
  const file = 'content/situs/pencarian.yaml';
  expect(harmfulWords.check(input([], { siteFiles: [{ file, text }] }))).toMatchObject([{ file, line: 2 }]);
});
