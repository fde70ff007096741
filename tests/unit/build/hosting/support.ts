import { hostingPlan } from '../../../../src/build/hosting/plan.ts';
import { headersFor } from '../../../../src/domain/headers.ts';

/** Both ways in which the site is published. */
export const plans = ['/', '/rantau-aman/'].map((base) => ({
  base,
  plan: hostingPlan(base, 'https://aman.example', [
    { dari: '/hotline/', ke: '/bantuan/darurat/' },
    { dari: '/lama/', ke: '/hak/baru/#sanksi' },
  ]),
}));

/** Paths that meet every rule of the table, and several at once. */
const paths = [
  '/',
  '/hak/apa-itu-tppo/',
  '/404.html',
  '/_astro/cari.BmwwL8kX.js',
  '/pagefind/pagefind.js',
  '/pagefind/fragment/id_1.pf_fragment',
  '/pagefind/index/id_1.pf_index',
  '/pagefind/filter/id_1.pf_filter',
  '/pagefind/pagefind.id_1.pf_meta',
  '/sematkan/',
  '/sematkan/kotak/',
  '/api/v1/fakta.json',
  '/api/v1/fakta.schema.json',
  '/api/v1/kontak.csv',
  '/fakta/a/',
  '/fakta/a.json',
  '/fakta/a.csl.json',
  '/fakta/a.bib',
  '/fakta/a.ris',
  '/feed.xml',
  '/feed.json',
  '/koreksi/feed.xml',
  '/opensearch.xml',
  '/manifest.webmanifest',
  '/berbagi.png',
  '/unduh/poster.pdf',
  '/bantuan/a.vcf',
];

/** What each path must be sent with, below a base path; header names in lower case. */
export function expectedHeaders(base: string): Record<string, Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [base + path.slice(1), lower(headersFor(path))]));
}

/** Applies what a test has read from a configuration to the same paths. */
export function sentHeaders(base: string, send: (path: string) => Record<string, string>): Record<string, Record<string, string>> {
  return Object.fromEntries(Object.keys(expectedHeaders(base)).map((path) => [path, lower(send(path))]));
}

export function lower(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The same without types, for servers that are told types in another way. */
export function withoutTypes(all: Record<string, Record<string, string>>): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(all).map(([path, headers]) => [
      path,
      Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-type')),
    ]),
  );
}
