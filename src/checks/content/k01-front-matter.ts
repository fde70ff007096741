import { id } from '../../domain/primitives.ts';
import type { ContentRule } from './input.ts';

/** Front matter follows the schema, a file's name is its address, and every file in a folder of prose is a page that the build reads. */
export const frontMatter: ContentRule = {
  code: 'K01',
  name: 'bagian depan halaman',
  level: 'error',
  check: ({ pages, leftOut }) => [
    ...pages.flatMap((page) => page.problems.map((problem) => ({ file: page.file, ...problem }))),
    ...pages.flatMap(({ file, collection, data, lineOf }) =>
      !data || (collection === 'sekolah') === Boolean(data.kit)
        ? []
        : [{ file, line: lineOf(['kit']), message: data.kit ? '"kit" hanya untuk halaman di content/sekolah; hapus' : 'halaman sekolah perlu "kit"; lihat contoh di halaman sekolah lain' }],
    ),
    ...pages
      .filter(({ slug }) => !id.safeParse(slug).success)
      .map(({ file }) => ({
        file,
        line: 1,
        message: 'nama berkas menjadi alamat halaman; pakai huruf kecil, angka, dan tanda hubung saja, misalnya tawaran-kerja.mdx',
      })),
    ...leftOut.map((file) => ({ file, line: 1, message: 'berkas ini tidak akan terbit; halaman harus berakhiran .mdx dan berada langsung di folder koleksinya' })),
  ],
};
