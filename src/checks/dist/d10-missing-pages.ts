import type { SiteRule } from '../html/site.ts';

/** Every page of prose was built. A stale or shared build cache can drop pages without a word. */
export const missingPages: SiteRule = {
  code: 'D10',
  name: 'halaman hilang',
  level: 'error',
  check: ({ prose, files }) =>
    prose
      .filter(({ output }) => !files.has(output))
      .map(({ file, output }) => ({ file, line: 1, message: `tidak menjadi halaman (${output} tidak ada); hapus .cache/astro lalu bangun ulang` })),
};
