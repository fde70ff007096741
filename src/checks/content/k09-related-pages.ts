import type { ContentRule } from './input.ts';

/** "Baca juga" leads to pages that exist. A warning, because a page may be announced before it is written. */
export const relatedPages: ContentRule = {
  code: 'K09',
  name: 'halaman terkait',
  level: 'warning',
  check: ({ pages }) => {
    const known = new Set(pages.map((page) => `${page.collection}/${page.slug}`));
    return pages.flatMap(({ file, data, lineOf }) =>
      (data?.terkait ?? []).flatMap((name, index) =>
        known.has(name) ? [] : [{ file, line: lineOf(['terkait', index]), message: `halaman terkait "${name}" belum ada; periksa ejaannya, tulis halamannya, atau hapus` }],
      ),
    );
  },
};
