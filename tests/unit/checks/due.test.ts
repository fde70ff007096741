import { expect, test } from 'vitest';
import { dueForReview } from '../../../src/checks/due.ts';
import { page, registry } from './support.ts';

const due = (today: string) =>
  dueForReview({ registry, pages: [page('k07/overdue.mdx')], today }).map(({ day, name, overdue }) => `${day} ${name} ${overdue}`);

test('what is due within 30 days or overdue is listed, earliest first', () => {
  // kontak-kantor was checked on 2026-08-20 and is due after 90 days; the page says so itself.
  expect(due('2026-11-18')).toEqual(['2026-11-18 kontak-kantor false', '2026-11-21 Mengenali contoh false']);
  expect(due('2026-11-22')).toEqual(['2026-11-18 kontak-kantor true', '2026-11-21 Mengenali contoh true']);
});

test('31 days ahead is too early', () => {
  expect(due('2026-10-18')).toEqual([]);
  expect(due('2026-10-19')).toEqual(['2026-11-18 kontak-kantor false']);
});

test('each kind of record has its own interval, and sources are not listed', () => {
  const names = dueForReview({ registry, pages: [], today: '2027-04-30' }).map(({ name }) => name);
  expect(names).toEqual(['kontak-kantor', 'kontak-lama', 'kontak-sapa-129', 'uu-contoh-pasal-2', 'uu-contoh-pasal-3']);
});

test('an entry leads to its file and line', () => {
  expect(dueForReview({ registry, pages: [], today: '2026-11-18' })[0]).toMatchObject({
    file: 'content/registri/kontak/dasar.yaml',
    line: 16,
  });
});
