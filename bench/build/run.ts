import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/build/files.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { CHECKSUMS } from '../../src/build/release.ts';
import { today } from '../../src/build/today.ts';
import { parseChecksums, type Checksums } from '../../src/domain/checksums.ts';
import { builders, freshFolder, type Builder } from './builders.ts';
import { measure, type Run } from './measure.ts';
import { makePages } from './pages.ts';

/**
 * `npm run bench -- build [--sizes=100,1000,10000] [--only=rantau-aman,eleventy]`: how long a build takes and how much
 * memory it needs. Ours does everything that `npm run build` does and carries its own pages besides; peers only render.
 * Ours is built a second and a third time: unchanged, and after one telephone number changed.
 */
const LIMIT_SECONDS = 1500;
const options = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=') as [string, string]));
const sizes = (options['sizes'] ?? '100,1000,10000').split(',').map(Number);
const only = options['only']?.split(',');
const env = { ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NODE_ENV: 'production', NODE_OPTIONS: '--max-old-space-size=8192' };
const registry = loadRegistry(process.cwd(), today());

interface Row {
  builder: string;
  pages: number;
  what: string;
  run: Run;
  /** Files of the finished site that differ from those of the build before, and all of them; ours only. */
  changed?: { files: number; of: number };
}
/** Rows of earlier runs are kept, so that a long table can be made in several sittings; a row measured again replaces the old one. */
const kept = '.cache/bench/build/rows.json';
const rows: Row[] = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Row[]) : [];

function keep(row: Row): void {
  const old = rows.findIndex((one) => one.builder === row.builder && one.pages === row.pages && one.what === row.what);
  if (old < 0) rows.push(row);
  else rows[old] = row;
  mkdirSync('.cache/bench/build', { recursive: true });
  writeFileSync(kept, JSON.stringify(rows));
}

const results = join(import.meta.dirname, 'RESULTS.md');

function writeResults(): void {
  const order = builders.map(({ name }) => name);
  const sorted = [...rows].sort((a, b) => a.pages - b.pages || order.indexOf(a.builder) - order.indexOf(b.builder));
  const table = sorted.map(({ builder, pages, what, run, changed }) => {
    const result = run.failure ? `${run.failure.split('\n')[0]} | ` : `${run.seconds.toFixed(1)} | ${run.megabytes ?? ''}`;
    const files = changed ? `${changed.files.toLocaleString('en')} of ${changed.of.toLocaleString('en')}` : '';
    return `| ${builder} | ${pages.toLocaleString('en')} | ${what} | ${result} | ${files} |`;
  });
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  writeFileSync(
    results,
    `# Builds\n\n${today()}, ${machine}. Single runs: trust ratios, not seconds. Every page has 500 to 900 words, facts, terms and contacts.\n\nOurs is everything that \`npm run build\` does (registry pages, search index, precompression, byte budget) and includes the site's own pages besides the made ones; peers render the made pages only.\n\n| built with | made pages | build | seconds | peak MB | files that changed |\n|---|---|---|---|---|---|\n${table.join('\n')}\n`,
  );
}

async function build(builder: Builder, folder: string, pages: number, what: string): Promise<void> {
  const before = checksums(folder);
  console.log(`${builder.name}, ${pages} pages, ${what} ...`);
  const [program, ...args] = builder.command;
  const run = await measure(program, args, folder, env, LIMIT_SECONDS);
  const written = run.failure ? 0 : listFiles(join(folder, builder.output), (path) => /halaman-\d+(\/index)?\.html$/.test(path)).length;
  if (!run.failure && written < pages) run.failure = `wrote ${written} of ${pages} pages`;
  console.log(`  ${run.seconds.toFixed(1)} s, ${run.megabytes ?? '?'} MB${run.failure ? `, ${run.failure}` : ''}`);
  const after = checksums(folder);
  const changed = before && after && { files: [...after].filter(([path, sum]) => before.get(path) !== sum).length, of: after.size };
  keep({ builder: builder.name, pages, what, run, ...(changed && { changed }) });
  writeResults();
}

/** Checksums of the finished site in a folder, where there is one that lists them. */
function checksums(folder: string): Checksums | null {
  const list = join(folder, 'dist', CHECKSUMS);
  return existsSync(list) ? parseChecksums(readFileSync(list, 'utf8')) : null;
}

/** Changes the last digits of one number in the copy, as an editor would. */
function changeOneNumber(folder: string): void {
  const file = join(folder, 'content/registri/kontak/nasional.yaml');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(nomor: '\+62\d+)\d'/, (_, start: string) => `${start}${before.includes(`${start}1'`) ? 2 : 1}'`);
  if (after === before) throw new Error(`${file}: no number found to change`);
  writeFileSync(file, after);
}

for (const count of sizes) {
  for (const builder of builders) {
    const wanted = !only || only.includes(builder.name.toLowerCase().replaceAll(' ', '-'));
    if (!wanted || count > builder.most) continue;
    const folder = freshFolder(builder, count);
    builder.prepare(folder, makePages(count, registry));
    await build(builder, folder, count, 'first build');
    if (builder === builders[0]) {
      await build(builder, folder, count, 'nothing changed');
      changeOneNumber(folder);
      await build(builder, folder, count, 'one number changed');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`\n${readFileSync(results, 'utf8')}`);
