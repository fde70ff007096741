import { z } from 'astro/zod';
import { factBase } from './fact.ts';
import { id, isoDate, text } from './primitives.ts';

/** A rule of law, article by article. */
export const law = factBase.extend({
  /** Short name of the regulation, e.g. `UU 21/2007`. */
  peraturan: text,
  /** Article as lawyers name it, e.g. `Pasal 7 ayat (1)`; empty for the regulation as a whole. */
  pasal: text.nullish(),
  /** Whether it can be relied on today. */
  keadaan: z.enum(['berlaku', 'dicabut', 'diubah', 'rancangan', 'belum-jelas']),
  /** Day from which this wording has applied. */
  berlaku_sejak: isoDate.nullish(),
  /** Rules that this one replaces. */
  menggantikan: z.array(id).optional(),
  /** What is not yet settled about it, said to readers. */
  pertanyaan_terbuka: text.nullish(),
});
export type Law = z.infer<typeof law>;

/** The way a sentence names the rule: `Pasal 18 UU 21/2007`. */
export function lawName(rule: Pick<Law, 'peraturan' | 'pasal'>): string {
  return rule.pasal ? `${rule.pasal} ${rule.peraturan}` : rule.peraturan;
}
