import { expect, test } from 'vitest';
import { proseLinks } from '../../../src/checks/content/k16-prose-links.ts';
import { findings } from './support.ts';

test('links to pages, sections, anchors and contacts that exist are accepted', () => {
  expect(findings(proseLinks, 'k16/good.mdx')).toEqual([]);
});

test('a link to nothing is an error with its line, before anything is built', () => {
  expect(proseLinks.level).toBe('error');
  expect(findings(proseLinks, 'k16/bad.mdx')).toEqual([
    '5 tautan "/tanda/tidak-ada/": halamannya belum ada; perbaiki alamatnya, tulis halamannya, atau hapus tautannya',
    '7 tautan "/tanda/bad": alamat halaman diakhiri garis miring; tambahkan "/"',
    expect.stringContaining('7 tautan "/bantuan/kontak-hilang/": tidak ada kontak dengan id "kontak-hilang"'),
    '8 tautan "/apa-saja/": halamannya belum ada; perbaiki alamatnya, tulis halamannya, atau hapus tautannya',
    ...['10 tautan "javascript:alert(1"', '10 tautan "//lain.example/"', '12 tautan "data:text/html,halo"'].map(
      (what) => `${what}: alamat semacam ini tidak diterima; awali dengan "/" untuk halaman di sini atau "https://" untuk situs lain`,
    ),
  ]);
});
