import { expect, test } from 'vitest';
import { absolute, base, href, isLinkable, normalizeBase, pathOf } from '../../../src/domain/url.ts';

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

test('a text may link to this site, the web, numbers and mailboxes, and to nothing that runs, hides its host or is misread', () => {
  const good = [
    '/',
    '/hak/apa-itu/#bagian',
    '#bagian',
    '?q=a',
    'https://lain.example/a',
    'http://lain.example',
    'tel:129',
    'mailto:a@b.example',
  ];
  expect(good.filter((address) => !isLinkable(address))).toEqual([]);
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:a',
    'file:///etc/passwd',
    'intent://a#Intent;end',
    '//lain.example/',
    '/\\lain.example/',
    'https:lain.example',
    'https://lain.example/ a',
    '',
  ];
  expect(bad.filter(isLinkable)).toEqual([]);
});
