import { today } from '../build/today.ts';
import { command, dayOption, finish } from './cli.ts';
import { contentRules } from './content/rules.ts';
import { loadContent } from './load.ts';
import { runRules } from './rule.ts';

// npm run periksa [-- --hari-ini=2026-11-22]
command(() => {
  const input = loadContent(process.cwd(), dayOption(process.argv.slice(2), today));
  const findings = runRules(contentRules, input);
  if (!input.registry) console.log('Registri bermasalah (K15). Rujukan id di halaman (K02) baru diperiksa setelah registri diperbaiki.\n');
  finish(findings, `${input.pages.length} halaman dan ${input.registry?.everything().length ?? 0} catatan registri`);
});
