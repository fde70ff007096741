import { z } from 'astro/zod';
import { id, isoDate, region, text } from './primitives.ts';

/** Verdict of a fact check. `belum-terbukti` also covers what cannot be checked. */
export const verdict = z.enum(['benar', 'keliru', 'menyesatkan', 'belum-terbukti']);
export type Verdict = z.infer<typeof verdict>;

/** A verdict as readers see it. */
export const verdictWord: Record<Verdict, string> = {
  benar: 'Benar',
  keliru: 'Keliru',
  menyesatkan: 'Menyesatkan',
  'belum-terbukti': 'Belum terbukti',
};

/** A claim that circulates, and what checking found. */
export const claim = z.strictObject({
  id,
  /** The claim in one sentence, restated. */
  klaim: text,
  verdict,
  /** How sure the checker is of the verdict. */
  keyakinan: z.enum(['tinggi', 'sedang', 'rendah']),
  /** Kind of outlet that spreads it; never a private person. */
  penyebar: text.nullish(),
  /** Why the verdict is what it is. */
  pernyataan: text,
  /** What is true instead. */
  yang_benar: text.nullish(),
  /** Facts that carry the correction. */
  fakta: z.array(id).default([]),
  wilayah: region.nullish(),
  sumber: z.array(id),
  diperiksa: isoDate,
  catatan: text.nullish(),
});
export type Claim = z.infer<typeof claim>;
