import { expect, test } from 'vitest';
import { dueDay, isOverdue } from '../../../src/domain/freshness.ts';

test('contacts are due after 90 days, law after 180, everything else after a year', () => {
  expect(dueDay('kontak', '2026-11-22')).toBe('2027-02-20');
  expect(dueDay('hukum', '2026-11-22')).toBe('2027-05-21');
  expect(dueDay('statistik', '2026-11-22')).toBe('2027-11-22');
});

test('the due day itself is still in time', () => {
  expect(isOverdue('2026-11-22', '2026-11-21')).toBe(false);
  expect(isOverdue('2026-11-22', '2026-11-22')).toBe(false);
  expect(isOverdue('2026-11-22', '2026-11-23')).toBe(true);
});
