import { expect, test } from 'vitest';
import { relatedPages } from '../../../src/checks/content/k09-related-pages.ts';
import { findings } from './support.ts';

test('a related page that exists is accepted', () => {
  expect(findings(relatedPages, 'k09/good.mdx')).toEqual([]);
});

test('a related page that is not there is a warning', () => {
  expect(relatedPages.level).toBe('warning');
  expect(findings(relatedPages, 'k09/good.mdx', 'k09/bad.mdx')).toEqual([
    '5 halaman terkait "hak/tidak-ada" belum ada; periksa ejaannya, tulis halamannya, atau hapus',
  ]);
});
