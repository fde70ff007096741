import { writeFileSync } from 'node:fs';
import { today } from '../build/today.ts';
import { formatDate } from '../domain/format.ts';
import { command, dayOption, option } from './cli.ts';
import { dueChecklist } from './due-checklist.ts';
import { AHEAD, dueForReview } from './due.ts';
import { loadContent } from './load.ts';

// npm run segar [-- --ketat] [--hari-ini=2026-11-22] [--daftar=daftar.md]
command(() => {
  const args = process.argv.slice(2);
  const input = loadContent(process.cwd(), dayOption(args, today));
  const due = dueForReview(input);
  const overdue = due.filter((one) => one.overdue).length;

  for (const one of due) console.log(`${one.day}  ${one.overdue ? 'LEWAT' : 'segera'}  ${one.name}  ${one.file}:${one.line}`);
  if (due.length > 0) console.log();
  if (!input.registry) console.log('Registri bermasalah; jalankan "npm run periksa". Daftar ini baru memuat halaman.');
  console.log(
    `Sampai ${AHEAD} hari setelah ${formatDate(input.today)}: ${due.length} perlu ditinjau, ${overdue} di antaranya sudah lewat.`,
  );
  const list = option(args, 'daftar');
  if (list && input.registry) writeFileSync(list, dueChecklist(due, input.today));
  process.exitCode = args.includes('--ketat') && (overdue > 0 || !input.registry) ? 1 : 0;
});
