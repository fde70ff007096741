import { z } from 'astro/zod';
import { id, text } from './primitives.ts';
import { siteText } from './site-text.ts';

/** One figure of a comparison. */
const figure = z.strictObject({
  /** Statistic of the registry. */
  fakta: id,
  /** Name of the value in it. */
  nilai: id,
  /** Which source of the fact the row links to; the main one by default. */
  sumber: id.optional(),
  /** Puts the figure into the chart: `true` under its period, a text under that text. */
  batang: z.union([z.literal(true), text], { error: 'tulis true, atau teks pendek untuk nama batang' }).optional(),
});

/** Figures that answer one question differently, shown in one table. */
export const comparison = z
  .strictObject({
    /** Anchor on the page. */
    id,
    pertanyaan: siteText,
    angka: z.array(figure).min(2, 'perlu paling sedikit dua angka'),
    mengapa_berbeda: z.array(siteText).min(1),
    jangan_disimpulkan: z.array(siteText).min(1),
    /** Title of the chart. */
    grafik: siteText.optional(),
    /** Why there is none. */
    tanpa_grafik: siteText.optional(),
  })
  .refine((one) => (one.grafik === undefined) !== (one.tanpa_grafik === undefined), {
    path: ['grafik'],
    message: 'tulis salah satu: "grafik" dengan judulnya, atau "tanpa_grafik" dengan alasannya',
  })
  .refine((one) => (one.grafik ? bars(one).length > 1 : bars(one).length === 0), {
    path: ['angka'],
    message: '"grafik" perlu paling sedikit dua angka dengan "batang"; "tanpa_grafik" tidak boleh punya satu pun',
  });
export type Comparison = z.infer<typeof comparison>;

/** `content/situs/angka-berdampingan.yaml`. */
export const comparisonList = z.array(comparison).min(1);

function bars({ angka }: { angka: z.infer<typeof figure>[] }) {
  return angka.filter((one) => one.batang !== undefined);
}

/** A figure as the chart rule sees it. */
export interface Charted {
  id: string;
  /** Its unit; none for words. */
  unit: string | undefined;
  /** Facts with which it must not be compared. */
  avoid: readonly string[];
}

/** Why these figures may not stand in one chart, in an editor's words, or `null`: bars invite to compare. */
export function notComparable(figures: readonly Charted[]): string | null {
  const units = [...new Set(figures.map((one) => one.unit ?? 'tanpa angka'))];
  if (units.length > 1) return `satuannya berbeda (${units.join(', ')}); hapus "batang" dari yang lain satuannya`;
  const ids = new Set(figures.map((one) => one.id));
  for (const { id, avoid } of figures) {
    const other = avoid.find((one) => one !== id && ids.has(one));
    if (other) return `"${id}" tidak boleh dibandingkan dengan "${other}"; hapus "batang" dari salah satunya`;
  }
  return null;
}
