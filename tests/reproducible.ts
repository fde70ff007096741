import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from '../src/build/hash-files.ts';
import { RELEASE, type Release } from '../src/build/release.ts';
import { deviation } from '../src/domain/checksums.ts';
import { copyProject } from './copy-project.ts';
import { firstDifference } from './first-difference.ts';

/**
 * Builds a finished site once more from what its release says it was made from, on what could be another machine: another
 * folder, time zone, language and number of threads. Every byte must be the same.
 * node tests/reproducible.ts <folder>
 */
const [folder = '.cache/site-root'] = process.argv.slice(2);
const release = JSON.parse(readFileSync(join(folder, RELEASE), 'utf8')) as Release;
const copy = copyProject('ulang');

const elsewhere = {
  TZ: 'America/Lima',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  UV_THREADPOOL_SIZE: '2',
  SITE_URL: release.alamat,
  BASE_PATH: release.dasar,
  SOURCE_COMMIT: release.komit ? `${release.komit.id} ${release.komit.tanggal}` : '',
  // Noon in Jakarta, so that the day is the same in every time zone's reading of it.
  SOURCE_DATE_EPOCH: String(Date.parse(`${release.hari}T05:00:00Z`) / 1000),
  ASTRO_TELEMETRY_DISABLED: '1',
};

function build(): boolean {
  const astro = join(copy, 'node_modules/.bin/astro');
  const { status, stdout, stderr } = spawnSync(astro, ['build', '--force'], {
    cwd: copy,
    env: { ...process.env, ...elsewhere, PATH: `${join(copy, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) console.error(`The second build failed:\n${(stdout + stderr).slice(-4000)}`);
  return status === 0;
}

function compare(): number {
  const again = join(copy, 'dist');
  const [before, after] = [hashFiles(folder), hashFiles(again)];
  const { changed, missing, surplus } = deviation(before, after);
  const different = [...changed, ...missing, ...surplus];
  console.log(`${before.size} files, ${different.length} of them different when built again`);
  for (const path of missing) console.error(`  ${path}: not there the second time`);
  for (const path of surplus) console.error(`  ${path}: only there the second time`);
  // The list of checksums differs because something else does; compressed files because their originals do.
  const telling = changed.filter((path) => !/\.(br|gz)$|SHA256SUMS$|rilis\.json$/.test(path));
  for (const path of (telling.length > 0 ? telling : changed).slice(0, 20)) {
    console.error(`  ${path}: ${firstDifference(readFileSync(join(folder, path)), readFileSync(join(again, path)))}`);
  }
  return different.length;
}

try {
  process.exitCode = build() && existsSync(join(copy, 'dist')) && compare() === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
