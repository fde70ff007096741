import type { Article, BreadcrumbList, Organization, WebSite } from 'schema-dts';
import type { Page } from '../domain/page.ts';
import { absolute } from '../domain/url.ts';
import { site } from '../site.config.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Structured data of a page of prose. */
export function articleData(page: Page, address: string): Article {
  const dates = page.riwayat.map((change) => change.tanggal).sort();
  return {
    '@type': 'Article',
    headline: page.judul,
    description: page.deskripsi,
    url: address,
    inLanguage: 'id',
    datePublished: dates[0] ?? page.ditinjau,
    dateModified: dates.at(-1) ?? page.ditinjau,
    license: licence,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: site.operator.name },
  };
}

/** Structured data of the trail that leads to a page. */
export function breadcrumbData(trail: readonly { path: string; title: string }[], origin: URL | undefined): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: absolute(step.path, origin),
    })),
  };
}

/** Structured data of the site as a whole, with its search. */
export function siteData(origin: URL | undefined): WebSite {
  const publisher: Organization = { '@type': 'Organization', name: site.operator.name };
  return {
    '@type': 'WebSite',
    name: site.name,
    url: absolute('/', origin),
    inLanguage: 'id',
    license: licence,
    publisher,
  };
}
