import { describe, expect, it } from 'vitest';
import { isOpen, timeIn } from '../../../src/domain/open-now.ts';
import { schedule, zones } from '../../../src/domain/opening-hours.ts';

const weekdays = [{ hari: [1, 2, 3, 4, 5], buka: '08:00', tutup: '16:00' }];

describe('opening hours', () => {
  it('one moment is a different time, even a different day, in each zone', () => {
    const moment = new Date('2026-11-20T16:30:00Z');
    expect(timeIn(zones.WIB!, moment)).toEqual({ day: 5, time: '23:30' });
    expect(timeIn(zones.WITA!, moment)).toEqual({ day: 6, time: '00:30' });
    expect(timeIn(zones.WIT!, moment)).toEqual({ day: 6, time: '01:30' });
  });

  it('the opening minute is open, the closing minute is closed', () => {
    expect(isOpen(weekdays, { day: 1, time: '07:59' })).toBe(false);
    expect(isOpen(weekdays, { day: 1, time: '08:00' })).toBe(true);
    expect(isOpen(weekdays, { day: 5, time: '15:59' })).toBe(true);
    expect(isOpen(weekdays, { day: 5, time: '16:00' })).toBe(false);
    expect(isOpen(weekdays, { day: 6, time: '10:00' })).toBe(false);
  });

  it('hours that close before they open, or are no time of day, are refused', () => {
    expect(schedule.safeParse([{ hari: [1], buka: '16:00', tutup: '08:00' }]).success).toBe(false);
    expect(schedule.safeParse([{ hari: [1], buka: '8', tutup: '16:00' }]).success).toBe(false);
    expect(schedule.safeParse([{ hari: [8], buka: '08:00', tutup: '16:00' }]).success).toBe(false);
    expect(schedule.safeParse(weekdays).success).toBe(true);
  });
});
