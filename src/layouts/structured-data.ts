import type { Article, BreadcrumbList, ClaimReview, Organization, WebSite } from 'schema-dts';
import type { Claim } from '../domain/claim.ts';
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

/** Worst to best, as ClaimReview's numeric scale wants it; the word is what readers see. */
const ratings: Record<Claim['verdict'], [value: number, name: string]> = {
  keliru: [1, 'Keliru'],
  menyesatkan: [2, 'Menyesatkan'],
  'belum-terbukti': [3, 'Belum terbukti'],
  benar: [5, 'Benar'],
};

/** Structured data of a fact check. The claim's author is not named: we judge claims, not people. */
export function claimReviewData(claim: Claim, page: Page, address: string): ClaimReview {
  const [ratingValue, alternateName] = ratings[claim.verdict];
  return {
    '@type': 'ClaimReview',
    url: address,
    inLanguage: 'id',
    datePublished: page.riwayat.map((change) => change.tanggal).sort()[0] ?? page.ditinjau,
    claimReviewed: claim.klaim,
    author: { '@type': 'Organization', name: site.operator.name },
    reviewRating: { '@type': 'Rating', ratingValue, bestRating: 5, worstRating: 1, alternateName },
    license: licence,
  };
}
