import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barePagefind } from './engines/pagefind.ts';
import type { Engine } from './engines/engine.ts';
import { ours } from './engines/ours.ts';
import { lunrPlain, miniSearch } from './engines/whole-index.ts';
import { median } from './metrics.ts';
import { readPages } from './pages.ts';
import { readQueries, type Query } from './queries.ts';
import { report, tuningMisses, type Run } from './report.ts';

/** `npm run bench -- search [--misses tuning] [--date 2026-11-22] [--site <folder>]`; see README.md. */
const { values } = parseArgs({
  options: { misses: { type: 'string' }, date: { type: 'string' }, site: { type: 'string', default: '.cache/site-root' } },
});
if (values.misses && values.misses !== 'tuning') {
  console.error(
    '--misses hanya menerima "tuning": kueri held-out tidak diperlihatkan, supaya tidak ada yang menyetel pencarian dengannya.',
  );
  process.exit(1);
}

const COLD = 15;
const queries = readQueries();
const date = values.date ?? execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();

function build(folder: string): void {
  console.log(`Membangun situs ke ${folder}`);
  const env = { ...process.env, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync('npx', ['astro', 'build', '--force', '--outDir', folder], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('Situs tidak bisa dibangun.');
}

/** Every nth query, so that all kinds take part. */
const sample = (all: readonly Query[]) => all.filter((_, index) => index % Math.floor(all.length / COLD) === 0).slice(0, COLD);

/** Puts the queries to an engine, then first searches with an empty cache for `cold` of them. */
async function measure(start: () => Engine | Promise<Engine>, asked: readonly Query[], cold: readonly Query[]): Promise<Run> {
  const engine = await start();
  try {
    console.log(`  ${engine.name}`);
    const results = new Map<string, string[]>();
    for (const { id, query } of asked) results.set(id, await engine.search(query));
    const sizes: number[] = [];
    for (const { query } of cold) sizes.push(await engine.firstSearch(query));
    return { name: engine.name, results, bytes: median(sizes) };
  } finally {
    await engine.close();
  }
}

if (!existsSync(join(values.site, 'index.html'))) build(values.site);
const pages = readPages(values.site);
const known = new Set(pages.map(({ path }) => path));
const gone = queries.flatMap(({ id, answers }) => Object.keys(answers).flatMap((path) => (known.has(path) ? [] : `${id}: ${path}`)));
if (gone.length > 0) throw new Error(`queries.yaml menilai halaman yang tidak ada di ${values.site}:\n${gone.join('\n')}`);

if (values.misses) {
  const tuning = queries.filter(({ half }) => half === 'tuning');
  console.log(tuningMisses(await measure(() => ours(values.site), tuning, []), tuning));
} else {
  const runs: Run[] = [];
  for (const start of [
    () => ours(values.site),
    () => barePagefind(pages),
    () => miniSearch('MiniSearch 7, full text', pages, ['title', 'text']),
    () => miniSearch('MiniSearch 7, titles and headings', pages, ['title', 'headings']),
    () => lunrPlain(pages),
  ])
    runs.push(await measure(start, queries, sample(queries)));
  const written = report(runs, queries, { date, pages: pages.length });
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), written);
  console.log(written);
}
