import type { ProsePage } from '../prose/page.ts';
import type { ContentRule } from './input.ts';

/** Guides that lead to action say what not to do; warning-sign guides also tell a story. */
export const requiredParts: ContentRule = {
  code: 'K12',
  name: 'bagian wajib',
  level: 'error',
  check: ({ pages }) =>
    pages.flatMap((page) =>
      partsFor(page)
        .filter((name) => !page.tags.some((tag) => tag.name === name && tag.form === 'open'))
        .map((name) => ({ file: page.file, line: 1, message: `bagian <${name}> belum ada; tambahkan <${name}> … </${name}>` })),
    ),
};

function partsFor(page: ProsePage): string[] {
  if (page.collection === 'tanda') return ['Story', 'Dont'];
  return page.collection === 'panduan' && page.data?.topik === 'bertindak' ? ['Dont'] : [];
}
