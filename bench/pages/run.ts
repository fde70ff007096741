import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadavg } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser, quietly } from '../../tests/browser/find-browser.ts';
import { audit, type Scores } from './lighthouse.ts';
import { links } from './link.ts';
import { toMarkdown } from './markdown.ts';
import { median, visit } from './measure.ts';
import { allProse, compared, pageTypes, type PageType } from './pages.ts';
import { buildPeer, peers } from './peers.ts';
import { results } from './report.ts';
import { serveSite } from './server.ts';
import type { Row } from './tables.ts';
import { install, run, workshop } from './workshop.ts';

/**
 * Measures every type of page, the same words built with other generators, and writes RESULTS.md. Builds the site first,
 * unless the folder of a finished one is given: `node bench/pages/run.ts [folder]`.
 */
const VISITS = 3;
/** Visits at a time: few enough not to slow each other down on four cores. */
const LANES = 2;
/** Collections whose heaviest page the peers are timed with. */
const timed = ['panduan', 'periksa-fakta', '/', '/bantuan/kontak-sapa-129/', '/istilah/istilah-tppo/'];

// Every step has its own limit; this one is for what nobody thought of.
setTimeout(() => {
  console.error('bench/pages: not finished after 40 minutes, given up.');
  process.exit(1);
}, 40 * 60_000).unref();

const started = performance.now();
const say = (what: string) => console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${what}`);

/** Does the work for each item, some at a time, and keeps their order. */
async function each<Item, Result>(items: readonly Item[], lanes: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const done: Result[] = [];
  let next = 0;
  const lane = async () => {
    for (let place = next++; place < items.length; place = next++) done[place] = await work(items[place]!);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
}

say('installing peers');
install();

const site = resolve(process.argv[2] ?? '.cache/bench/site');
if (!process.argv[2]) {
  say('building the site');
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', site], {
    cwd: resolve('.'),
    env: { BASE_PATH: '/' },
  });
}
const types = pageTypes(site);
const paths = [...new Set([...compared, ...allProse(site)])];
const sites = [{ name: 'Rantau Aman', folder: site }];
for (const peer of peers) {
  say(`building ${paths.length} pages with ${peer.name}`);
  sites.push({ name: peer.name, folder: await buildPeer(peer, site, paths) });
}

const served = await Promise.all(sites.map(async ({ name, folder }) => ({ name, ports: await serveSite(folder) })));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...quietly, '--ignore-certificate-errors'],
});
const load = loadavg()[0] ?? 0;

const both = types.filter((type) => paths.includes(type.path));
const jobs = served.flatMap((one, place) =>
  (place === 0 ? types : both).map((type) => ({ ...one, type, timed: place === 0 || timed.includes(type.name) })),
);
say(`visiting ${jobs.length} pages`);
const rows: Row[] = await each(jobs, LANES, async ({ name, ports, type, timed }) => {
  const on = (link?: (typeof links)[number]) => median(link ? VISITS : 1, () => visit(browser, ports.secure, type.path, link));
  const free = await on();
  const row = { site: name, name: type.name, words: words(type), free, slow3G: undefined, slow4G: undefined, scores: undefined };
  say(`  ${name} ${type.path} ${free?.bytes ?? 'failed'}`);
  return timed ? { ...row, slow3G: await on(links[0]), slow4G: await on(links[1]) } : row;
});
const version = browser.version();
await browser.close();

const audits = jobs.filter((job, place) => job.name === 'Rantau Aman' || rows[place]?.name === 'panduan');
say(`auditing ${audits.length} pages with Lighthouse`);
// One at a time: Lighthouse reckons with how busy the processor was.
await each(audits, 1, async ({ name, ports, type }) => {
  const scores = await audit(`http://localhost:${ports.plain}${type.path}`, `${name}-${type.name}`).catch(
    (error: unknown): Scores | undefined => void console.error(`  ${String(error)}`),
  );
  rows.find((row) => row.site === name && row.name === type.name)!.scores = scores;
});
for (const { ports } of served) ports.close();

/** What no generator can do without. */
function words({ path }: PageType): number {
  const { title, body } = toMarkdown(readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8'));
  return brotliCompressSync(`${title}\n${body.replace(/\]\(<[^>]*>\)|[\\[*#]/g, '')}`).length;
}

const installed = JSON.parse(readFileSync(join(workshop, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
const versions = ['@11ty/eleventy', '@astrojs/starlight', '@docusaurus/core', 'lighthouse']
  .map((name) => `${name} ${installed.dependencies[name]}`)
  .join(', ');
writeFileSync(
  'bench/pages/RESULTS.md',
  results(
    both.flatMap((type) => rows.filter((row) => row.name === type.name)),
    rows.filter((row) => row.site === 'Rantau Aman'),
    'Eleventy',
    {
      browser: `Chromium ${version}`,
      versions,
      day: new Date().toISOString().slice(0, 10),
      load: [load, loadavg()[0] ?? 0],
      visits: VISITS,
    },
  ),
);
say('written: bench/pages/RESULTS.md');
process.exit(rows.some((row) => !row.free) ? 1 : 0);
