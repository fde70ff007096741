import { z } from 'astro/zod';
import { factStatus, id, isoDate, text } from './primitives.ts';

/** A glossary entry. */
export const term = z.strictObject({
  id,
  /** The term as a heading. */
  judul: text,
  /** Its meaning in one plain sentence. */
  pernyataan: text,
  /** What people also call it: everyday, old and misspelt words. Feeds search. */
  alias: z.array(text).default([]),
  /** Related terms. */
  lihat: z.array(id).nullish(),
  sumber: z.array(id),
  status: factStatus,
  diperiksa: isoDate,
  catatan: text.nullish(),
});
export type Term = z.infer<typeof term>;
