import { expect, test } from 'vitest';
import { frontMatter } from '../../../src/checks/content/k01-front-matter.ts';
import { findings, input, page } from './support.ts';

test('valid front matter is accepted', () => {
  expect(findings(frontMatter, 'k01/good.mdx')).toEqual([]);
});

test('each wrong, missing and unknown field is told with its line and the correction', () => {
  expect(findings(frontMatter, 'k01/bad.mdx')).toEqual([
    '2 "judul": judul paling panjang 60 huruf',
    '2 kunci "deskripsi" belum ada; tambahkan',
    '5 "ditinjau": tulis tanggal yang ada, bentuknya 2026-11-22',
    '8 "riwayat.0.jenis": Pilihan tidak valid: diharapkan salah satu dari "terbit"|"isi"|"angka"|"hukum"|"koreksi"',
    '4 kunci "penulis" tidak dikenal untuk halaman; periksa ejaannya atau hapus',
  ]);
});

test('a file name that cannot be an address is reported', () => {
  const good = page('k01/good.mdx');
  const names = ['Tawaran Kerja', 'a"><img src=x>', '..', 'tawaran_kerja', 'tawaran-kerja-2026'];
  const found = names.filter((slug) => frontMatter.check(input([{ ...good, slug }])).some(({ message }) => /^nama berkas/.test(message)));
  expect(found).toEqual(names.slice(0, -1));
});

test('a page without front matter is told how to begin', () => {
  expect(findings(frontMatter, 'k01/no-front-matter.mdx')).toEqual([
    '1 bagian depan belum ada; awali halaman dengan baris "---", kunci seperti "judul: …", lalu "---" lagi',
  ]);
});

test('a tab in the front matter is named as the cause', () => {
  expect(findings(frontMatter, 'k01/tab.mdx')).toEqual(['4 YAML tidak terbaca: YAML tidak menerima tab; ganti dengan spasi']);
});

test('a file that the build would leave out is reported', () => {
  expect(frontMatter.check(input([], { leftOut: ['content/tanda/catatan.md'] }))).toEqual([
    {
      file: 'content/tanda/catatan.md',
      line: 1,
      message: 'berkas ini tidak akan terbit; halaman harus berakhiran .mdx dan berada langsung di folder koleksinya',
    },
  ]);
});
