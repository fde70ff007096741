import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../../src/build/today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('the day is that of Jakarta, seven hours ahead of UTC', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 16, 59, 59) });
  expect(today()).toBe('2026-11-22');
  vi.setSystemTime(Date.UTC(2026, 10, 22, 17));
  expect(today()).toBe('2026-11-23');
});

test('SOURCE_DATE_EPOCH fixes the day', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2025, 11, 31, 18) / 1000));
  expect(today()).toBe('2026-01-01');
});

test('a SOURCE_DATE_EPOCH that is no number is refused', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', 'kemarin');
  expect(today).toThrow('SOURCE_DATE_EPOCH berisi "kemarin"; tulis jumlah detik, misalnya 1795305600');
});
