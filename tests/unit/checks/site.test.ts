import { expect, test } from 'vitest';
import { readSite } from '../../../src/checks/html/site.ts';
import { registry } from './support.ts';

const read = (base: string) =>
  readSite('tests/fixtures/checks/site/dist', { base, origin: 'https://situs.example', registry, root: 'tests/fixtures/checks/site' });

test('pages are traced back to the prose they come from', () => {
  expect(read('/').pages.map(({ path, file }) => [path, file])).toEqual([
    ['404.html', 'tests/fixtures/checks/site/dist/404.html'],
    ['fakta/contoh/index.html', 'tests/fixtures/checks/site/dist/fakta/contoh/index.html'],
    ['hak/contoh/index.html', 'content/hak/contoh.mdx'],
    ['index.html', 'tests/fixtures/checks/site/dist/index.html'],
    ['tentang/index.html', 'content/halaman/tentang.mdx'],
  ]);
});

test('addresses carry the base path, however it is written', () => {
  for (const base of ['situs', '/situs', '/situs/']) {
    expect(read(base).pages.map(({ address }) => address)).toEqual([
      '/situs/404.html',
      '/situs/fakta/contoh/',
      '/situs/hak/contoh/',
      '/situs/',
      '/situs/tentang/',
    ]);
  }
});
