import { expect, test } from 'vitest';
import { fragments } from '../../../src/checks/dist/d02-fragments.ts';
import { siteFindings } from './support.ts';

test('fragments that lead to an id, or to the top, are accepted', () => {
  expect(siteFindings(fragments, 'd02/good')).toEqual([]);
});

test('fragments without an id are reported, on the same page and on another', () => {
  expect(siteFindings(fragments, 'd02/bad')).toEqual([
    'index.html tautan "#konten" menuju bagian "konten" yang tidak ada; samakan dengan judul bagiannya',
    'index.html tautan "/hak/#akhir" menuju bagian "akhir" yang tidak ada; samakan dengan judul bagiannya',
  ]);
});
