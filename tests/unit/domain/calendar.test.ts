import { expect, test } from 'vitest';
import { addDays, daysInMonth, isCalendarDay } from '../../../src/domain/calendar.ts';

test('February has 29 days in leap years only', () => {
  expect([2024, 2025, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
});

test('other months have their days, and there is no thirteenth', () => {
  expect(Array.from({ length: 13 }, (_, index) => daysInMonth(2026, index + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0,
  ]);
});

test('days are added over the ends of months and years', () => {
  expect(addDays('2026-11-22', 0)).toBe('2026-11-22');
  expect(addDays('2026-11-22', 9)).toBe('2026-12-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
});

test("the editors' intervals give their known days", () => {
  expect([90, 180, 365].map((days) => addDays('2026-11-22', days))).toEqual(['2027-02-20', '2027-05-21', '2027-11-22']);
});

test('negative days lead back', () => {
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});

test('thousands of days agree with the clock of the machine', () => {
  for (let days = -4000; days <= 4000; days += 37) {
    expect(addDays('2026-11-22', days)).toBe(new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10));
  }
});

test('days that do not exist are known', () => {
  const days = [
    '2026-11-22',
    '2024-02-29',
    '2025-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2026-1-1',
    'besok',
  ];
  expect(days.filter(isCalendarDay)).toEqual(['2026-11-22', '2024-02-29']);
});
