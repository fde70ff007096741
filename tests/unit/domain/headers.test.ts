import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../../src/domain/headers.ts';

test('every path is protected, whatever else is said of it', () => {
  for (const path of ['/', '/hak/x/', '/_astro/a.js', '/api/v1/fakta.json', '/404.html', '/sematkan/kotak/', '/unduh/poster.pdf']) {
    expect(headersFor(path), path).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
      'Content-Security-Policy': expect.stringMatching(/^frame-ancestors/),
      'Cache-Control': expect.any(String),
    });
  }
});

test('only the box of numbers may stand in a frame of other sites', () => {
  expect(headersFor('/sematkan/kotak/')['Content-Security-Policy']).toBe('frame-ancestors *');
  for (const path of ['/', '/sematkan/', '/bantuan/darurat/', '/sematkan/kotaklain/'])
    expect(headersFor(path)['Content-Security-Policy'], path).toBe("frame-ancestors 'none'");
});

test('only files whose name changes with their content are kept without asking', () => {
  const kept = (path: string) => headersFor(path)['Cache-Control']?.includes('immutable');
  expect(['/_astro/cari.BmwwL8kX.js', '/pagefind/fragment/id_1a2b3c4.pf_fragment', '/pagefind/pagefind.id_1.pf_meta'].map(kept)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['/', '/sw.js', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/unduh/poster.pdf', '/ikon.svg'].some(kept)).toBe(
    false,
  );
  expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
});

test('other sites may read the open data and nothing else', () => {
  const open = (path: string) => headersFor(path)['Access-Control-Allow-Origin'];
  for (const path of ['/api/v1/kontak.json', '/api/v1/fakta.csv', '/fakta/a.json', '/fakta/a.bib', '/feed.xml', '/koreksi/feed.xml'])
    expect(open(path), path).toBe('*');
  for (const path of ['/', '/fakta/a/', '/bantuan/darurat/', '/pagefind/pagefind-entry.json']) expect(open(path), path).toBeUndefined();
});

test('a corrected number outlives its correction by ten minutes at most', () => {
  for (const { headers } of headerRules) {
    const age = /max-age=(\d+)/.exec(headers['Cache-Control'] ?? '')?.[1];
    if (age && !headers['Cache-Control']!.includes('immutable')) expect(Number(age)).toBeLessThanOrEqual(600);
  }
});

test.each([
  ['/bantuan/a.vcf', 'text/vcard; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/fakta/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/api/v1/fakta.schema.json', 'application/schema+json; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/fakta/a.json', undefined],
])('%s is sent as %s', (path, type) => {
  expect(headersFor(path)['Content-Type']).toBe(type);
});
