import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run bench -- <name> [options]` runs `bench/<name>/run.ts`; without a name it lists what there is.
 * A bench that compares us with other packages keeps them in its own `package.json` and lockfile, so that the project
 * itself does not depend on them; they are installed when the bench first runs.
 */
const here = import.meta.dirname;
const benches = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'run.ts')))
  .sort();

function describe(name: string): string {
  const file = join(here, name, 'package.json');
  const description = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { description?: string }).description : undefined;
  return `  ${name}${description ? `  ${description}` : ''}`;
}

function run(program: string, args: string[], cwd?: string): void {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', cwd });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const [name, ...options] = process.argv.slice(2);
if (!name || !benches.includes(name)) {
  if (name) console.error(`Tidak ada pengukuran bernama "${name}".`);
  console.log(['Pengukuran yang ada (npm run bench -- <nama>):', ...benches.map(describe)].join('\n'));
  process.exitCode = name ? 1 : 0;
} else {
  const folder = join(here, name);
  if (existsSync(join(folder, 'package-lock.json')) && !existsSync(join(folder, 'node_modules')))
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  run(process.execPath, [join(folder, 'run.ts'), ...options]);
}
