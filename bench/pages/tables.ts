import { FIRST_FLIGHT } from '../../src/build/budget.ts';
import type { Scores } from './lighthouse.ts';
import type { Visit } from './measure.ts';

/** One page of one site and everything measured about it. What could not be measured is left out. */
export interface Row {
  site: string;
  name: string;
  /** Brotli of the page's words alone, in bytes: less cannot be sent. */
  words: number;
  /** On an unhindered network. */
  free: Visit | undefined;
  slow3G: Visit | undefined;
  slow4G: Visit | undefined;
  scores: Scores | undefined;
}

/** Numbers with separated thousands. */
export const number = new Intl.NumberFormat('en-US');
const bytes = (visit: Visit | undefined) => (visit ? number.format(visit.bytes) : '–');
const seconds = (visit: Visit | undefined) => (visit ? `${(visit.fcp / 1000).toFixed(2)} / ${(visit.lcp / 1000).toFixed(2)}` : '–');
const blocked = (visit: Visit | undefined) => (visit ? `${Math.round(visit.tbt)}` : '–');
const shift = (visit: Visit | undefined) => (visit ? `${Math.round(visit.cls * 1000) / 1000}` : '–');
const marks = ({ scores }: Row) =>
  scores ? `${scores.performance} / ${scores.accessibility} / ${scores.bestPractices} / ${scores.seo}` : '–';
const times = (part: number | undefined, whole: number | undefined) => (part && whole ? `${(part / whole).toFixed(2)}×` : '–');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Bytes and requests of the same page from every site. */
export function weights(rows: readonly Row[], sites: readonly string[]): string {
  const pages = Map.groupBy(rows, (row) => row.name);
  return table(
    ['page', 'words alone', ...sites.map((site) => `${site}: bytes (requests)`)],
    [...pages].map(([name, same]) => [
      name,
      number.format(same[0]?.words ?? 0),
      ...sites.map((site) => {
        const visit = same.find((row) => row.site === site)?.free;
        return `${bytes(visit)} (${visit?.requests ?? '–'})`;
      }),
    ]),
  );
}

/** How soon the same page can be read from every site, and in which ratio to the bare one. */
export function waits(rows: readonly Row[], bare: string): string {
  const floor = (row: Row) => rows.find((one) => one.site === bare && one.name === row.name);
  return table(
    [
      'page',
      'built with',
      'FCP / LCP slow 3G (s)',
      'to the bare page',
      'FCP / LCP slow 4G (s)',
      'to the bare page',
      'TBT slow 4G (ms)',
      'Lighthouse',
    ],
    rows.map((row) => [
      row.name,
      row.site,
      seconds(row.slow3G),
      times(row.slow3G?.fcp, floor(row)?.slow3G?.fcp),
      seconds(row.slow4G),
      times(row.slow4G?.fcp, floor(row)?.slow4G?.fcp),
      blocked(row.slow4G),
      marks(row),
    ]),
  );
}

/** Every type of page of one site. */
export function overview(rows: readonly Row[]): string {
  return table(
    [
      'type of page',
      'bytes',
      'of the flight',
      'requests',
      'FCP / LCP slow 3G (s)',
      'FCP / LCP slow 4G (s)',
      'TBT slow 4G (ms)',
      'CLS',
      'Lighthouse',
    ],
    rows.map((row) => [
      row.name,
      bytes(row.free),
      row.free ? `${Math.round((row.free.bytes / FIRST_FLIGHT) * 100)} %` : '–',
      `${row.free?.requests ?? '–'}`,
      seconds(row.slow3G),
      seconds(row.slow4G),
      blocked(row.slow4G),
      shift(row.free),
      marks(row),
    ]),
  );
}
