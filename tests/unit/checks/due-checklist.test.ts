import { expect, test } from 'vitest';
import { dueChecklist } from '../../../src/checks/due-checklist.ts';
import type { Due } from '../../../src/checks/due.ts';

const late: Due = { day: '2026-11-01', overdue: true, name: 'kontak-a', file: 'content/registri/kontak/dasar.yaml', line: 3 };

test('what is overdue becomes boxes to tick; what is only due soon is left out', () => {
  const list = dueChecklist([late, { ...late, name: 'kontak-b', overdue: false }], '2026-11-22');
  expect(list).toMatch(/^Per 22 November 2026 ada 1 catatan/);
  expect(list).toContain('- [ ] `kontak-a`, jatuh tempo 1 November 2026 (`content/registri/kontak/dasar.yaml:3`)\n');
  expect(list).not.toContain('kontak-b');
  expect(list).toContain('Tanggal hanya diganti oleh orang yang sudah membaca sumbernya.');
});

test('a long list fits an issue and says how much is left', () => {
  const list = dueChecklist(
    Array.from({ length: 900 }, () => ({ ...late, name: 'a'.repeat(80) })),
    '2026-11-22',
  );
  expect(list.length).toBeLessThan(65_536);
  expect(list).toContain('- [ ] dan 700 lagi;');
});
