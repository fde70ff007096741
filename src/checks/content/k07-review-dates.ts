import { isOverdue } from '../../domain/freshness.ts';
import type { Page } from '../../domain/page.ts';
import type { Finding } from '../rule.ts';
import type { ContentRule } from './input.ts';

/** Dates of review make sense. An overdue review is only a warning: a reader who builds an old copy must succeed. */
export const reviewDates: ContentRule = {
  code: 'K07',
  name: 'tanggal tinjauan',
  level: 'error',
  check: ({ pages, today }) =>
    pages.flatMap(({ file, data, lineOf }) => (data ? complaints(data, today).map(({ path, ...rest }) => ({ file, line: lineOf(path), ...rest })) : [])),
};

function complaints({ ditinjau, tinjau_ulang, riwayat }: Page, today: string): (Pick<Finding, 'message' | 'level'> & { path: (string | number)[] })[] {
  const found = riwayat.flatMap(({ tanggal }, index) =>
    tanggal > today ? [{ path: ['riwayat', index, 'tanggal'], message: `tanggal riwayat ${tanggal} ada di masa depan; tulis hari perubahannya` }] : [],
  );
  if (ditinjau > today) found.push({ path: ['ditinjau'], message: `"ditinjau" ${ditinjau} ada di masa depan; tulis hari halaman ini selesai ditinjau` });
  if (tinjau_ulang < ditinjau) {
    return [...found, { path: ['tinjau_ulang'], message: `"tinjau_ulang" ${tinjau_ulang} lebih awal daripada "ditinjau" ${ditinjau}; tulis tanggal sesudahnya` }];
  }
  if (!isOverdue(tinjau_ulang, today)) return found;
  const message = `tinjauan sudah jatuh tempo pada ${tinjau_ulang}; baca ulang halaman ini, lalu perbarui "ditinjau" dan "tinjau_ulang"`;
  return [...found, { path: ['tinjau_ulang'], message, level: 'warning' }];
}
