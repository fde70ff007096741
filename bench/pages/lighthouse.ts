import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { findBrowser, quietly } from '../../tests/browser/find-browser.ts';
import { path, workshop } from './workshop.ts';

/** Scores from 0 to 100 of Lighthouse's mobile run with simulated throttling, and the audits that lost points. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  failed: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const flags = ['--headless=new', ...quietly].join(' ');

/**
 * Runs Lighthouse on one address, in a browser of its own.
 * @throws Error when it gives no report within a minute and a half
 */
export async function audit(address: string, name: string): Promise<Scores> {
  const file = join(workshop, `lighthouse-${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
  const rest = [address, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const child = spawn(join(workshop, 'node_modules/.bin/lighthouse'), rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: path, CHROME_PATH: findBrowser() },
    timeout: 90_000,
    killSignal: 'SIGKILL',
  });
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += String(text)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse, ${address}: ${complaint.slice(-500)}`);
  return read(JSON.parse(readFileSync(file, 'utf8')) as Report);
}

function read({ categories, audits }: Report): Scores {
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const failed = Object.values(categories)
    .filter((category) => category.score !== 1)
    .flatMap((category) => category.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    failed: [...new Set(failed)],
  };
}
