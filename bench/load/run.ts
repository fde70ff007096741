import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { today } from '../../src/build/today.ts';
import { startNginx } from '../../tests/browser/nginx.ts';
import { load, type Load } from './wrk.ts';

/**
 * node bench/load/run.ts: how many requests a second one nginx worker answers with the generated configuration, page by page,
 * beside a one-line file on the same nginx. Bounded (fixed connections, a few seconds each) and on this machine only.
 */
const CONNECTIONS = 32;
const SECONDS = 2;
const ROUNDS = 7;
const LINE = '/satu-baris.txt';
const pages = [
  { name: 'one-line file', path: LINE },
  { name: 'home page', path: '/' },
  { name: 'article', path: '/hak/apa-itu-tppo/' },
  { name: 'contact page', path: '/bantuan/kontak-sapa-129/' },
];

const site = ['dist', '.cache/site-root'].find(
  (folder) => existsSync(join(folder, 'index.html')) && existsSync(`${folder}-hosting/nginx.conf`),
);
if (!site) throw new Error('There is no built site at the root of a host; run "npm run build" first.');
const scratch = resolve('.cache/bench-load');
mkdirSync(scratch, { recursive: true });
writeFileSync(join(scratch, LINE), 'Rantau Aman\n');

/** Programs that want a processor while we measure; above the number of cores the figures say more about them than about nginx. */
const busy = loadavg()[0]!.toFixed(1);
const nginx = await startNginx(site, '/', `\nlocation = ${LINE} { root ${scratch}; }`);
const results = new Map<string, Load[]>(pages.map(({ path }) => [path, []]));
try {
  // Round by round, so that whatever else the machine does meets every page alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, path } of pages) {
      const result = load(nginx.origin + path, { connections: CONNECTIONS, seconds: SECONDS });
      results.get(path)!.push(result);
      console.log(`${round + 1}/${ROUNDS}  ${name}: ${Math.round(result.requestsPerSecond)} requests/s, ${result.errors} errors`);
    }
  }
} finally {
  await nginx.stop();
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const speeds = (path: string) => results.get(path)!.map((one) => one.requestsPerSecond);
/** Each round beside the one-line file of the same round. */
const beside = (path: string) => median(speeds(path).map((speed, round) => speed / speeds(LINE)[round]!));
const whole = (number: number) => Math.round(number).toLocaleString('en');
const rows = pages.map(({ name, path }) => {
  const all = results.get(path)!;
  const bytes = path === LINE ? statSync(join(scratch, LINE)).size : readFileSync(join(site, path, 'index.html.br')).length;
  const [p50, p99] = [median(all.map((one) => one.p50)), median(all.map((one) => one.p99))];
  const errors = all.reduce((sum, one) => sum + one.errors, 0);
  return `| ${name} | ${whole(bytes)} | ${whole(median(speeds(path)))} | ${whole(Math.min(...speeds(path)))}-${whole(Math.max(...speeds(path)))} | ${beside(path).toFixed(2)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${errors} |`;
});
writeFileSync(
  'bench/load/RESULTS.md',
  `# Load on one nginx worker

Measured ${today()} by \`node bench/load/run.ts\`: wrk, ${CONNECTIONS} connections, ${SECONDS} seconds, median of ${ROUNDS} rounds, Brotli accepted, loopback,
generated configuration, HTTP/1.1 without TLS, client and server on the same ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).
Load average of the machine before the run: ${busy}. "Beside one line" is the median of the rounds' own ratios; errors are summed.

| response | body bytes | requests/s | lowest-highest round | beside one line | p50 ms | p99 ms | errors |
|---|--:|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}
`,
);
console.log(readFileSync('bench/load/RESULTS.md', 'utf8'));
process.exitCode = [...results.values()].flat().some((one) => one.errors > 0) ? 1 : 0;
