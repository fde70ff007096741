import { expect, test } from 'vitest';
import { links } from '../../../src/checks/dist/d01-links.ts';
import { siteFindings } from './support.ts';

test('links below the base path that lead to files are accepted, with query, fragment, relative or with our own host', () => {
  expect(siteFindings(links, 'd01/good', '/situs/')).toEqual([]);
});

test('links to nothing, outside the base path, without the closing slash and in srcset are reported', () => {
  const nowhere = 'tidak menuju berkas mana pun; perbaiki alamatnya atau tulis halamannya';
  const outside = 'berada di luar /situs/; buat alamatnya dengan href() dari src/domain/url.ts';
  expect(siteFindings(links, 'd01/bad', '/situs/')).toEqual([
    `hak/apa-itu/index.html tautan "lanjut/" ${nowhere}`,
    `index.html tautan "https://situs.example/" ${outside}`,
    `index.html tautan "/situs/tidak-ada/" ${nowhere}`,
    `index.html tautan "/hak/apa-itu/" ${outside}`,
    'index.html tautan "/situs/hak/apa-itu" kurang garis miring penutup; tulis "/situs/hak/apa-itu/"',
    `index.html tautan "/situs/gambar-besar.svg" ${nowhere}`,
  ]);
});

test('the same site at another base path breaks its links', () => {
  expect(siteFindings(links, 'd01/good', '/')).not.toEqual([]);
});
