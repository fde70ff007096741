import { scaleBand, scaleLinear } from 'd3-scale';

/** Something to draw as a bar. */
export interface Measured {
  label: string;
  value: number;
}

/** A bar that lies: heights in pixels, widths in percent of the picture, so that letters keep their size on every screen. */
export interface Bar extends Measured {
  /** Baseline of the label, which stands above its bar. */
  labelY: number;
  y: number;
  height: number;
  /** Percent. */
  width: number;
}

/** Pixels for a label with its bar. */
const STEP = 52;
const THICKNESS = 20;
/** The longest bar leaves room for its number. */
const LONGEST = 68;

/** Bars from zero to the largest value, in the given order, and the height of the picture. */
export function layOutBars(values: readonly Measured[]): { bars: Bar[]; height: number } {
  const negative = values.find(({ value }) => value < 0);
  if (negative) throw new RangeError(`Batang "${negative.label}" bernilai negatif; grafik ini dimulai dari nol.`);
  const height = values.length * STEP;
  const place = scaleBand<number>()
    .domain(values.map((_, index) => index))
    .range([0, height]);
  const largest = Math.max(0, ...values.map(({ value }) => value));
  const width = scaleLinear()
    .domain([0, largest || 1])
    .range([0, LONGEST]);
  const bars = values.map(({ label, value }, index) => {
    const bottom = (place(index) ?? 0) + place.bandwidth() - 6;
    return { label, value, labelY: bottom - THICKNESS - 8, y: bottom - THICKNESS, height: THICKNESS, width: round(width(value)) };
  });
  return { bars, height };
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
