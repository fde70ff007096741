import { pageOf } from '../../domain/redirect.ts';
import { knownPages, wrong } from './k16-prose-links.ts';
import type { ContentRule } from './input.ts';

/** A redirect leads to a page that exists and hides none. What only routes make is checked when the site is built. */
export const redirects: ContentRule = {
  code: 'K17',
  name: 'alihan',
  level: 'error',
  check: ({ pages, registry, redirects: list }) => {
    const known = knownPages(pages);
    return list.flatMap(({ dari, ke, complain }) => {
      const reason = wrong(pageOf(ke), known, registry);
      return [
        ...(reason ? [complain('ke', `tujuan ${ke}: ${reason}`)] : []),
        ...(known.has(dari) ? [complain('dari', `${dari} adalah halaman; hapus alihan ini atau ganti alamatnya`)] : []),
      ];
    });
  },
};
