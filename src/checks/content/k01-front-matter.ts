import { id } from '../../domain/primitives.ts';
import type { ContentRule } from './input.ts';

/** Front matter follows the schema, a file's name is its address, and every file in a folder of prose is a page that the build reads. */
export const frontMatter: ContentRule = {
  code: 'K01',
  name: 'bagian depan halaman',
  level: 'error',
  check: ({ pages, leftOut }) => [
    ...pages.flatMap((page) => page.problems.map((problem) => ({ file: page.file, ...problem }))),
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
