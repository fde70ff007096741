import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';

/** Where the peers are installed and built: outside the project's own packages, never committed. */
export const workshop = resolve('.cache/bench/pages');

/** Programs of npm packages look for `node` on the path; they get the one that runs this. */
export const path = [dirname(process.execPath), process.env.PATH].join(delimiter);

/**
 * Runs a program of the workshop and waits for it.
 * @throws Error with the end of its output when it fails or takes longer than `seconds`
 */
export function run(
  program: string,
  rest: readonly string[],
  { cwd = workshop, seconds = 240, env = {} }: { cwd?: string; seconds?: number; env?: Record<string, string> } = {},
): void {
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    cwd,
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      PATH: path,
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_TELEMETRY: '1',
      NODE_ENV: 'production',
      FORCE_COLOR: '0',
      ...env,
    },
  });
  if (status === 0) return;
  throw new Error(`${program} ${rest.join(' ')}: ${error?.message ?? `exit ${status}`}\n${(stdout + stderr).slice(-2000)}`);
}

/** Installs the peers as their lockfile says, once for each state of the lockfile. */
export function install(): void {
  const wanted = 'bench/pages/peers/package-lock.json';
  const got = `${workshop}/package-lock.json`;
  const same =
    existsSync(`${workshop}/node_modules/.package-lock.json`) &&
    existsSync(got) &&
    readFileSync(got, 'utf8') === readFileSync(wanted, 'utf8');
  if (same) return;
  mkdirSync(workshop, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(`bench/pages/peers/${name}`, `${workshop}/${name}`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { seconds: 480 });
}
