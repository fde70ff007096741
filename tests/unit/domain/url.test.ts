import { expect, test } from 'vitest';
import { absolute, base, href, normalizeBase, pathOf } from '../../../src/domain/url.ts';

test('the base path is normalised to one slash on each side', () => {
  expect(['', '/', 'situs', '/situs', 'situs/', '//situs//', '/a/b/'].map(normalizeBase)).toEqual([
    '/',
    '/',
    '/situs/',
    '/situs/',
    '/situs/',
    '/situs/',
    '/a/b/',
  ]);
  expect(base).toBe('/');
});

test('addresses of this site are put below the base path, others are left alone', () => {
  expect(href('/bantuan/', '/situs/')).toBe('/situs/bantuan/');
  expect(href('/', '/situs/')).toBe('/situs/');
  expect(href('/bantuan/')).toBe('/bantuan/');
  for (const other of ['#bagian', 'tel:129', 'https://lain.example/', '//lain.example/', 'relatif/'])
    expect(href(other, '/situs/')).toBe(other);
});

test('full addresses carry the site and the base path', () => {
  expect(absolute('/hak/', 'https://situs.example', '/situs/')).toBe('https://situs.example/situs/hak/');
  expect(absolute('/hak/', undefined)).toBe('https://rantau-aman.example/hak/');
});

test('records and pages have their permanent addresses', () => {
  expect([
    pathOf.fact('a'),
    pathOf.source('a'),
    pathOf.term('a'),
    pathOf.contact('a'),
    pathOf.page('hak', 'a'),
    pathOf.page('halaman', 'tentang'),
  ]).toEqual(['/fakta/a/', '/sumber/a/', '/istilah/a/', '/bantuan/a/', '/hak/a/', '/tentang/']);
});
