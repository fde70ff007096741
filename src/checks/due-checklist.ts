import { formatDate } from '../domain/format.ts';
import type { Due } from './due.ts';

/** Most lines in one list; an issue on GitHub holds 65,536 letters. */
const MOST = 200;

/** What is overdue, as a checklist in Markdown for the people who will read the sources again. */
export function dueChecklist(due: readonly Due[], today: string): string {
  const late = due.filter((one) => one.overdue);
  const items = late.slice(0, MOST).map((one) => `- [ ] \`${one.name}\`, jatuh tempo ${formatDate(one.day)} (\`${one.file}:${one.line}\`)`);
  if (late.length > MOST) items.push(`- [ ] dan ${late.length - MOST} lagi; jalankan \`npm run segar\` untuk daftar lengkapnya`);
  return `Per ${formatDate(today)} ada ${late.length} catatan atau halaman yang lewat waktu tinjau.

${items.join('\n')}

Untuk setiap baris:

1. Buka sumbernya dan baca lagi.
2. Kalau isinya berubah, perbaiki isinya. Pada halaman, tambahkan juga satu baris di \`riwayat\`.
3. Baru sesudah itu ganti tanggalnya: \`diperiksa\` pada catatan, \`ditinjau\` dan \`tinjau_ulang\` pada halaman.

Tanggal hanya diganti oleh orang yang sudah membaca sumbernya.
`;
}
