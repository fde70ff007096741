import type { ContentRule } from './input.ts';

/** Front matter follows the schema, and every file in a folder of prose is a page that the build reads. */
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
    ...leftOut.map((file) => ({ file, line: 1, message: 'berkas ini tidak akan terbit; halaman harus berakhiran .mdx dan berada langsung di folder koleksinya' })),
  ],
};
