import type { SiteRule } from '../html/site.ts';
import { element, textOf } from '../html/tree.ts';

/** Fewer words in the main part mean that the text was lost on the way. */
const FEWEST = 25;

/** No page is shipped without its text. */
export const emptyPages: SiteRule = {
  code: 'D05',
  name: 'halaman kosong',
  level: 'error',
  check: ({ pages }) =>
    pages.flatMap((page) => {
      const main = element(page.root, 'main');
      const words = main ? textOf(main).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length : 0;
      if (words >= FEWEST || page.redirect) return [];
      return [{ file: page.file, line: 1, message: `isi utama hanya ${words} kata, paling sedikit ${FEWEST}; periksa apakah isinya hilang saat dibangun` }];
    }),
};
