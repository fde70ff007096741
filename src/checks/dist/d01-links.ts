import type { SiteInput, SiteRule } from '../html/site.ts';
import { fileFor, innerLinks } from './links.ts';

/** Every link inside the site leads to a file. */
export const links: SiteRule = {
  code: 'D01',
  name: 'tautan di dalam situs',
  level: 'error',
  check: (site) =>
    innerLinks(site)
      .filter(({ path }) => fileFor(path, site) === null)
      .map(({ page, written, path }) => ({ file: page.file, line: 1, message: `tautan "${written}" ${because(path, site)}` })),
};

function because(path: string, site: SiteInput): string {
  if (!path.startsWith(site.base)) return `berada di luar ${site.base}; buat alamatnya dengan href() dari src/domain/url.ts`;
  if (fileFor(`${path}/`, site)) return `kurang garis miring penutup; tulis "${path}/"`;
  return 'tidak menuju berkas mana pun; perbaiki alamatnya atau tulis halamannya';
}
