import { existsSync } from 'node:fs';
import { today } from '../build/today.ts';
import { loadRegistry } from '../registry/index.ts';
import { site } from '../site.config.ts';
import { command, dayOption, finish, UsageError } from './cli.ts';
import { condense } from './dist/condense.ts';
import { siteRules } from './dist/rules.ts';
import { readSite } from './html/site.ts';
import { runRules } from './rule.ts';

// node src/checks/run-dist.ts <folder> [base] [--hari-ini=2026-11-22]
command(() => {
  const args = process.argv.slice(2);
  const [folder = 'dist', base = site.base] = args.filter((one) => !one.startsWith('--'));
  if (!existsSync(folder)) throw new UsageError(`folder "${folder}" belum ada; bangun situsnya dulu dengan "npm run build"`);

  const registry = loadRegistry(process.cwd(), dayOption(args, today));
  const input = readSite(folder, { base, origin: site.url, registry, root: process.cwd() });
  finish(condense(runRules(siteRules, input)), `${input.pages.length} halaman HTML di ${folder} (alamat dasar ${input.base})`);
});
