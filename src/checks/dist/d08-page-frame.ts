import type { HtmlPage, SiteRule } from '../html/site.ts';
import { attribute, element, elements } from '../html/tree.ts';

/** Every page has what readers, screen readers and other people's tools rely on (architecture.md). */
export const pageFrame: SiteRule = {
  code: 'D08',
  name: 'kerangka halaman',
  level: 'error',
  check: ({ pages }) =>
    pages
      .filter((page) => !page.redirect)
      .flatMap((page) => complaints(page).map((message) => ({ file: page.file, line: 1, message }))),
};

function complaints({ root }: HtmlPage): string[] {
  const html = element(root, 'html');
  const headings = elements(root, (one) => one.tagName === 'h1').length;
  const main = elements(root, (one) => one.tagName === 'main' && attribute(one, 'id') === 'konten').length;
  const exit = elements(root, (one) => one.tagName === 'a' && attribute(one, 'data-keluar-cepat') !== undefined).length;
  // A box for other people's pages has no exit: leaving is the host page's matter.
  const embedded = elements(root, (one) => one.tagName === 'main' && attribute(one, 'data-sematan') !== undefined).length > 0;
  return [
    html && attribute(html, 'lang') === 'id' ? '' : '<html lang="id"> belum ada',
    headings === 1 ? '' : `ada ${headings} <h1>, seharusnya tepat satu`,
    main === 1 ? '' : `ada ${main} <main id="konten">, seharusnya tepat satu`,
    exit > 0 || embedded ? '' : 'tautan Keluar cepat (data-keluar-cepat) belum ada; pakai src/layouts/Base.astro',
  ].filter(Boolean);
}
