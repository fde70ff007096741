/** Types that every host gives by itself; only servers that we configure from scratch need telling. By file extension. */
export const usualTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/**
 * Types that a host may not know, by path pattern; later ones win. Sources: RFC 4287 (Atom), RFC 6350 (vCard), RFC 7111 (CSV),
 * W3C Web App Manifest, jsonfeed.org, OpenSearch 1.1, IANA (schema+json, CSL); BibTeX and RIS have only customary names.
 */
export const oddTypes: readonly { path: string; type: string }[] = [
  { path: '/*.csv', type: 'text/csv; charset=utf-8' },
  { path: '/*.vcf', type: 'text/vcard; charset=utf-8' },
  { path: '/*.bib', type: 'application/x-bibtex; charset=utf-8' },
  { path: '/*.ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { path: '/*.webmanifest', type: 'application/manifest+json; charset=utf-8' },
  { path: '/*.csl.json', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  { path: '/*.schema.json', type: 'application/schema+json; charset=utf-8' },
  { path: '/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: '/koreksi/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: '/feed.json', type: 'application/feed+json; charset=utf-8' },
  { path: '/opensearch.xml', type: 'application/opensearchdescription+xml; charset=utf-8' },
];
