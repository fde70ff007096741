import { expect, test } from 'vitest';
import { uniqueTitles } from '../../../src/checks/dist/d03-unique-titles.ts';
import { siteFindings } from './support.ts';

test('own titles are accepted; unlisted pages and redirects may repeat one', () => {
  expect(siteFindings(uniqueTitles, 'd03/good')).toEqual([]);
});

test('repeated and missing titles and descriptions are reported; a title inside a picture does not count', () => {
  expect(siteFindings(uniqueTitles, 'd03/bad')).toEqual([
    'index.html judul <title> belum ada; isi',
    'tanda/index.html judul <title> "Hak" sama dengan /hak/; tulis yang berbeda',
    'tanda/index.html deskripsi meta "Dua" sama dengan /hak/; tulis yang berbeda',
    'unduh/index.html deskripsi meta belum ada; isi',
  ]);
});
