import { today } from '../build/today.ts';
import { formatDate } from '../domain/format.ts';
import { dayOption } from './cli.ts';
import { AHEAD, dueForReview } from './due.ts';
import { loadContent } from './load.ts';

// npm run segar [-- --ketat] [-- --hari-ini=2026-11-22]
const args = process.argv.slice(2);
const input = loadContent(process.cwd(), dayOption(args, today));
const due = dueForReview(input);
const overdue = due.filter((one) => one.overdue).length;

for (const { day, name, file, line, overdue: late } of due) console.log(`${day}  ${late ? 'LEWAT' : 'segera'}  ${name}  ${file}:${line}`);
if (!input.registry) console.log('Registri bermasalah; jalankan "npm run periksa". Daftar ini baru memuat halaman.');
console.log(`${due.length === 0 ? '' : '\n'}Sampai ${AHEAD} hari setelah ${formatDate(input.today)}: ${due.length} perlu ditinjau, ${overdue} di antaranya sudah lewat.`);
process.exitCode = args.includes('--ketat') && (overdue > 0 || !input.registry) ? 1 : 0;
