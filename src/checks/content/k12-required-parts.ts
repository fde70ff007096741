import type { ProsePage } from '../prose/page.ts';
import type { ContentRule } from './input.ts';

/** Guides that lead to action say what not to do; warning-sign guides also tell a story; kits tell what to do when a learner tells. */
export const requiredParts: ContentRule = {
  code: 'K12',
  name: 'bagian wajib',
  level: 'error',
  check: ({ pages }) =>
    pages.flatMap((page) =>
      partsFor(page)
        .filter((name) => !page.tags.some((tag) => tag.name === name && (tag.form === 'open' || (tag.form === 'single' && alone.has(name)))))
        .map((name) => ({ file: page.file, line: 1, message: `bagian <${name}> belum ada; tambahkan ${alone.has(name) ? `<${name} />` : `<${name}> … </${name}>`}` })),
    ),
};

/** Parts whose text stands in one place for all pages. */
const alone = new Set(['SafeClass', 'Disclosure']);

function partsFor(page: ProsePage): string[] {
  if (page.collection === 'tanda') return ['Story', 'Dont'];
  if (page.collection === 'sekolah') return ['SafeClass', 'Disclosure'];
  return page.collection === 'panduan' && page.data?.topik === 'bertindak' ? ['Dont'] : [];
}
