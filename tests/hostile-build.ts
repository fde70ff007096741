import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { today } from '../src/build/today.ts';
import { copyProject } from './copy-project.ts';
import { poisonProject } from './hostile/poison-project.ts';

/**
 * The real build, over content that somebody wrote to do harm. The browser tests look at the outcome.
 * node tests/hostile-build.ts <folder>
 */
const [folder = '.cache/site-hostile'] = process.argv.slice(2);
const copy = copyProject('racun');
try {
  const poisoning = poisonProject(copy, today());
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin/astro'), ['build', '--force', '--outDir', resolve(folder)], {
    cwd: copy,
    env: {
      ...process.env,
      PATH: `${join(copy, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
      BASE_PATH: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status === 0) {
    writeFileSync(`${folder}.json`, JSON.stringify(poisoning));
    console.log(`${poisoning.fields} hostile fields in ${poisoning.records.length} records and the pages, built into ${folder}`);
  } else console.error((stdout + stderr).slice(-6000));
  process.exitCode = status === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
