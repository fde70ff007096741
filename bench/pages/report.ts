import { cpus } from 'node:os';
import { FIRST_FLIGHT } from '../../src/build/budget.ts';
import { number, overview, waits, weights, type Row } from './tables.ts';

/** Where and with what it was measured. */
export interface Circumstances {
  browser: string;
  versions: string;
  day: string;
  /** Load average of the last minute before the first visit and after the last. */
  load: [before: number, after: number];
  visits: number;
}

function lost(rows: readonly Row[]): string {
  const found = rows.filter((row) => row.scores && row.scores.failed.length > 0);
  return found.map((row) => `- ${row.site}, ${row.name}: ${row.scores?.failed.join(', ')}`).join('\n') || 'None.';
}

/**
 * The whole of RESULTS.md.
 * @param comparison the pages that every site has
 * @param types every type of page of ours
 * @param bare the site whose pages are the floor
 */
export function results(comparison: readonly Row[], types: readonly Row[], bare: string, about: Circumstances): string {
  const sites = [...new Set(comparison.map((row) => row.site))];
  const peers = comparison.filter((row) => row.site !== types[0]?.site);
  const timed = new Set(peers.filter((row) => row.slow3G).map((row) => row.name));
  return `# What a first visit costs

Written by \`node bench/pages/run.ts\` on ${about.day}: ${about.browser}, ${cpus().length} cores, load ${about.load.map((one) => one.toFixed(1)).join(' before and ')} after; ${about.versions}.
Bytes, requests and CLS hardly change from run to run. Times are medians of ${about.visits} visits; a busy machine stretches them and Lighthouse's blocking time, so read the ratios, and only of a run with a load below the number of cores.

How: each site is served precompressed (Brotli 11) over TLS 1.3 and HTTP/2. Chromium with an empty cache and a 4x slower processor visits it behind a simulated link (\`link.ts\`: one round trip to connect, ten segments of 1,460 bytes at first, doubling with the acknowledgements, no loss): slow 3G is 400 kbit/s and 400 ms, slow 4G 1.6 Mbit/s and 150 ms. Lighthouse is its mobile run with simulated throttling: performance / accessibility / best practices / SEO. The tab's icon is left out.

## The same words with four generators

Our built pages are read back into Markdown (\`markdown.ts\`) and all our prose is built with each peer's own defaults in Indonesian: the same words, lists, links and sources, without our breadcrumbs, share box and source marks. Eleventy has no theme: its page is the bare one, with a header, a footer and 500 bytes of style, and so the floor that a real page is compared with.

${weights(comparison, sites)}

${waits(
  comparison.filter((row) => timed.has(row.name)),
  bare,
)}

## Every type of page of ours

The heaviest page of each collection of prose, and one page of every other type. The first flight is ${number.format(FIRST_FLIGHT)} bytes.

${overview(types)}

Audits that lost points:

${lost([...types, ...peers])}

Pages that lose \`is-crawlable\` are kept out of search engines on purpose (the pages for what is missing or not there without a network), and Lighthouse takes SEO points off for that.

## The floor

Measured beforehand on generated articles: 904 words of text are 2,590 bytes of Brotli, as HTML 2,722, as a bare whole page 3,602. On slow 3G the three round trips of TCP, TLS and the request take 1.2 s before the first byte, so that nothing can be read before about 1.5 s; the bare page was read at 1.60 s there and at 0.79 s on slow 4G. The aim is to stay within 1.1 times the bare page.
`;
}
