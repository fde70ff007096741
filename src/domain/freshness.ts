import { addDays } from './calendar.ts';
import type { Kind } from './status.ts';

/** Days after which a record of each kind must be read again (editorial rule: contacts 90, law 180, others 365). */
const interval: Partial<Record<Kind, number>> = { kontak: 90, hukum: 180 };

/** Day on which a record checked on `checked` is due to be read again. */
export function dueDay(kind: Kind, checked: string): string {
  return addDays(checked, interval[kind] ?? 365);
}

/** True when `due` lies before `today`; both are calendar days, so text order is time order. */
export function isOverdue(due: string, today: string): boolean {
  return due < today;
}
