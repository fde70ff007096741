import { expect, test } from 'vitest';
import { layOutBars } from '../../../src/domain/bars.ts';

test('bars start at zero, keep their order, and are as long as their values', () => {
  const { bars, height } = layOutBars([
    { label: '2022', value: 150 },
    { label: '2023', value: 600 },
    { label: '2024', value: 0 },
  ]);
  expect(bars.map(({ label, width }) => [label, width])).toEqual([
    ['2022', 17],
    ['2023', 68],
    ['2024', 0],
  ]);
  expect(height).toBe(156);
});

test('no bar or label overlaps another or leaves the picture', () => {
  const { bars, height } = layOutBars(['a', 'b', 'c', 'd'].map((label) => ({ label, value: 1 })));
  let end = 0;
  for (const bar of bars) {
    expect(bar.labelY - 16).toBeGreaterThanOrEqual(end);
    expect(bar.y).toBeGreaterThan(bar.labelY);
    end = bar.y + bar.height;
  }
  expect(end).toBeLessThanOrEqual(height);
});

test('bars of one label may stand twice, and all may be zero', () => {
  const { bars } = layOutBars([
    { label: '2023', value: 0 },
    { label: '2023', value: 0 },
  ]);
  expect(bars.map(({ width }) => width)).toEqual([0, 0]);
  expect(bars[0]?.y).not.toBe(bars[1]?.y);
});

test('nothing is drawn from nothing', () => {
  expect(layOutBars([])).toEqual({ bars: [], height: 0 });
});

test('a value below zero is refused', () => {
  expect(() => layOutBars([{ label: 'turun', value: -1 }])).toThrow('Batang "turun" bernilai negatif');
});
