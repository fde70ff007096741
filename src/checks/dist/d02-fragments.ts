import type { SiteRule } from '../html/site.ts';
import { fileFor, innerLinks } from './links.ts';

/** Every fragment of a link leads to an id of the page that it opens. */
export const fragments: SiteRule = {
  code: 'D02',
  name: 'tautan ke bagian halaman',
  level: 'error',
  check: (site) => {
    const targets = new Map(site.pages.map((page) => [page.path, new Set(page.ids)]));
    return innerLinks(site).flatMap(({ page, written, path, fragment }) => {
      // The empty fragment and `#top` lead to the top of any page.
      if (fragment === '' || fragment === 'top') return [];
      const ids = targets.get(fileFor(path, site) ?? '');
      if (!ids || ids.has(fragment)) return [];
      return [{ file: page.file, line: 1, message: `tautan "${written}" menuju bagian "${fragment}" yang tidak ada; samakan dengan judul bagiannya` }];
    });
  },
};
