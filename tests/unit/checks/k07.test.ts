import { expect, test } from 'vitest';
import { reviewDates } from '../../../src/checks/content/k07-review-dates.ts';
import { findings, input, page } from './support.ts';

test('a page reviewed today and due today is accepted', () => {
  expect(findings(reviewDates, 'k07/good.mdx')).toEqual([]);
});

test('an overdue review is a warning, so that an old copy still builds', () => {
  expect(reviewDates.check(input([page('k07/overdue.mdx')]))).toEqual([
    {
      file: 'content/tanda/overdue.mdx',
      line: 6,
      message: 'tinjauan sudah jatuh tempo pada 2026-11-21; baca ulang halaman ini, lalu perbarui "ditinjau" dan "tinjau_ulang"',
      level: 'warning',
    },
  ]);
});

test('a next review before the last one is an error', () => {
  expect(reviewDates.level).toBe('error');
  expect(reviewDates.check(input([page('k07/before-review.mdx')]))).toEqual([
    {
      file: 'content/tanda/before-review.mdx',
      line: 6,
      message: '"tinjau_ulang" 2026-10-31 lebih awal daripada "ditinjau" 2026-11-01; tulis tanggal sesudahnya',
    },
  ]);
});

test('a review or a change in the future is an error', () => {
  expect(findings(reviewDates, 'k07/future.mdx')).toEqual([
    '9 tanggal riwayat 2026-11-23 ada di masa depan; tulis hari perubahannya',
    '5 "ditinjau" 2026-11-23 ada di masa depan; tulis hari halaman ini selesai ditinjau',
  ]);
});
