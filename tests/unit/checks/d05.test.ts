import { expect, test } from 'vitest';
import { emptyPages } from '../../../src/checks/dist/d05-empty-pages.ts';
import { siteFindings } from './support.ts';

test('25 words in the main part are enough, and redirects need none', () => {
  expect(siteFindings(emptyPages, 'd05/good')).toEqual([]);
});

test('menus and scripts are no text, and a page without a main part is empty', () => {
  expect(siteFindings(emptyPages, 'd05/bad')).toEqual([
    'index.html isi utama hanya 24 kata, paling sedikit 25; periksa apakah isinya hilang saat dibangun',
    'tanpa/index.html isi utama hanya 0 kata, paling sedikit 25; periksa apakah isinya hilang saat dibangun',
  ]);
});
