import type { ProsePage } from '../prose/page.ts';
import type { Finding } from '../rule.ts';
import type { ContentRule } from './input.ts';

const fields = ['judul', 'deskripsi'] as const;

/** No two pages share a title or a description: search results could not be told apart. */
export const uniqueTitles: ContentRule = {
  code: 'K08',
  name: 'judul dan deskripsi unik',
  level: 'error',
  check: ({ pages }) => fields.flatMap((field) => duplicates(pages, field)),
};

function duplicates(pages: readonly ProsePage[], field: (typeof fields)[number]): Finding[] {
  const first = new Map<string, ProsePage>();
  return pages.flatMap((page) => {
    const value = page.data?.[field].toLowerCase().replace(/\s+/g, ' ');
    if (value === undefined) return [];
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, page);
      return [];
    }
    return [{ file: page.file, line: page.lineOf([field]), message: `"${field}" sama dengan ${earlier.file}; tulis yang berbeda` }];
  });
}
