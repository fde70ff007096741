import { expect, test } from 'vitest';
import { missingPages } from '../../../src/checks/dist/d10-missing-pages.ts';
import { readSite } from '../../../src/checks/html/site.ts';
import { registry } from './support.ts';

const findings = (variant: string) => {
  const root = `tests/fixtures/checks/d10/${variant}`;
  return missingPages.check(readSite(`${root}/dist`, { base: '/', origin: 'https://situs.example', registry, root }));
};

test('every page of prose has its file, whatever the collection', () => {
  expect(findings('good')).toEqual([]);
});

test('a page that the build dropped is named with its MDX file', () => {
  expect(findings('bad').map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/hak/hak-korban.mdx tidak menjadi halaman (hak/hak-korban/index.html tidak ada); hapus .cache/astro lalu bangun ulang',
  ]);
});
