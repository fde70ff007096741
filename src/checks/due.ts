import { addDays } from '../domain/calendar.ts';
import { dueDay, isOverdue } from '../domain/freshness.ts';
import type { ContentInput } from './content/input.ts';

/** Something whose review is due soon or overdue. */
export interface Due {
  day: string;
  overdue: boolean;
  /** Id of a record, or title of a page. */
  name: string;
  file: string;
  line: number;
}

/** Days ahead that the list looks. */
export const AHEAD = 30;

/** Records and pages whose review is due within `AHEAD` days of `today` or overdue, earliest first. */
export function dueForReview({ registry, pages, today }: Pick<ContentInput, 'registry' | 'pages' | 'today'>): Due[] {
  const records = (registry?.everything() ?? []).flatMap(({ kind, record, file, line }) =>
    // Sources are snapshots of one day; what is read again is the record that rests on them.
    'diperiksa' in record ? [{ day: dueDay(kind, record.diperiksa), name: record.id, file, line }] : [],
  );
  const prose = pages.flatMap(({ data, file, lineOf }) =>
    data ? [{ day: data.tinjau_ulang, name: data.judul, file, line: lineOf(['tinjau_ulang']) }] : [],
  );
  const limit = addDays(today, AHEAD);
  return [...records, ...prose]
    .filter(({ day }) => day <= limit)
    .map((one) => ({ ...one, overdue: isOverdue(one.day, today) }))
    .sort((a, b) => (a.day === b.day ? (a.name < b.name ? -1 : 1) : a.day < b.day ? -1 : 1));
}
