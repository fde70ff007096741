import { expect, test } from 'vitest';
import { uniqueTitles } from '../../../src/checks/content/k08-unique-titles.ts';
import { findings } from './support.ts';

test('pages with their own title and description are accepted', () => {
  expect(findings(uniqueTitles, 'k08/first.mdx', 'k08/other.mdx')).toEqual([]);
});

test('a title that differs only in case and spacing counts as the same', () => {
  expect(findings(uniqueTitles, 'k08/first.mdx', 'k08/same.mdx')).toEqual([
    '2 "judul" sama dengan content/tanda/first.mdx; tulis yang berbeda',
    '3 "deskripsi" sama dengan content/tanda/first.mdx; tulis yang berbeda',
  ]);
});
