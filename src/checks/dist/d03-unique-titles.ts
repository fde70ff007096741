import type { HtmlPage, SiteRule } from '../html/site.ts';
import { attribute, element, elements, textOf } from '../html/tree.ts';
import type { Finding } from '../rule.ts';

/** Each page that search engines may list has a title and a description of its own. */
export const uniqueTitles: SiteRule = {
  code: 'D03',
  name: 'judul dan deskripsi halaman',
  level: 'error',
  check: ({ pages }) => {
    const listed = pages.filter((page) => !meta(page, 'robots')?.includes('noindex') && !page.redirect);
    return [
      ...duplicates(listed, 'judul <title>', title),
      ...duplicates(listed, 'deskripsi meta', (page) => meta(page, 'description')?.trim()),
    ];
  },
};

function title(page: HtmlPage): string | undefined {
  const head = element(page.root, 'head');
  const tag = head && element(head, 'title');
  return tag && textOf(tag).trim();
}

function meta(page: HtmlPage, name: string): string | undefined {
  const tag = elements(page.root, (one) => one.tagName === 'meta' && attribute(one, 'name') === name)[0];
  return tag && attribute(tag, 'content');
}

function duplicates(pages: readonly HtmlPage[], what: string, read: (page: HtmlPage) => string | undefined): Finding[] {
  const first = new Map<string, HtmlPage>();
  return pages.flatMap((page) => {
    const value = read(page);
    if (!value) return [{ file: page.file, line: 1, message: `${what} belum ada; isi` }];
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, page);
      return [];
    }
    return [{ file: page.file, line: 1, message: `${what} "${value}" sama dengan ${earlier.address}; tulis yang berbeda` }];
  });
}
