import type { Change } from './page.ts';

/** A page with its history, as its front matter tells it. */
export interface PageHistory {
  title: string;
  path: string;
  changes: readonly Change[];
}

/** A change together with the page that it changed. */
export interface LoggedChange extends Change {
  title: string;
  path: string;
  /** Place in the page's history, counted from 1; never changes, because histories only grow at their end. */
  number: number;
}

/** What each kind of change is called. */
export const changeNames: Record<Change['jenis'], string> = {
  terbit: 'Terbit',
  isi: 'Isi diubah',
  angka: 'Angka diperbarui',
  hukum: 'Hukum diperbarui',
  koreksi: 'Koreksi',
};

/** Every change of the pages, newest first; on one day by title. */
export function changeLog(pages: readonly PageHistory[]): LoggedChange[] {
  return pages
    .flatMap(({ title, path, changes }) => changes.map((change, index) => ({ ...change, title, path, number: index + 1 })))
    .sort((a, b) => compare(b.tanggal, a.tanggal) || compare(a.title, b.title) || b.number - a.number);
}

/** Changes that mend something wrong. */
export function corrections(changes: readonly LoggedChange[]): LoggedChange[] {
  return changes.filter((change) => change.jenis === 'koreksi');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
