import { expect, test } from 'vitest';
import { halfOf, type Query } from '../../../../bench/search/queries.ts';
import { report, tuningMisses } from '../../../../bench/search/report.ts';

const queries: Query[] = ['law-01', 'law-02'].map((id) => ({
  id,
  query: `kueri ${id}`,
  group: 'law',
  half: halfOf(id),
  answers: { [`/${id}/`]: 3 },
}));
const held = queries.find(({ half }) => half === 'held-out')!.id;
const tuning = queries.find(({ half }) => half === 'tuning')!.id;

test('misses name what was shown and wanted in the tuning half, and nothing of the held-out half', () => {
  const text = tuningMisses({ name: 'kosong', results: new Map([[tuning, ['/lain/']]]), bytes: 0 }, queries);
  expect(text).toContain(tuning);
  expect(text).toContain('/lain/');
  expect(text).not.toContain(held);
});

test('the report keeps the halves apart and names no single query', () => {
  const results = new Map([
    [tuning, [`/${tuning}/`]],
    [held, []],
  ]);
  const text = report([{ name: 'mesin', results, bytes: 12_345 }], queries, { date: '2026-11-22', pages: 7 });
  const [tuningPart, heldPart] = text.split('## Held-out half');
  expect(tuningPart).toContain('| mesin | 1.000 | 1.000 | 1.000 | 1.000 | 0.000 | 12.3 kB |');
  expect(heldPart).toContain('| mesin | 0.000 | 0.000 | 0.000 | 0.000 | 1.000 | 12.3 kB |');
  expect(text).not.toMatch(/law-0\d/);
});
