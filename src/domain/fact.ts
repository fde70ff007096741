import { z } from 'astro/zod';
import { factStatus, id, isoDate, region, text } from './primitives.ts';
import { change } from './page.ts';
import { values } from './value.ts';

/** Fields that every kind of fact shares. */
export const factBase = z.strictObject({
  /** Permanent name; also the address `/fakta/<id>/`. */
  id,
  /** What the fact says, in a few words, for lists. */
  judul: text,
  /** The fact in plain Indonesian, in our own words, neither more nor less than the sources carry. */
  pernyataan: text,
  /** Numbers and terms of the fact that prose may ask for by name. */
  nilai: values.optional(),
  /** Area the fact is about. */
  wilayah: region,
  /** Ids of the sources that were read for it. */
  sumber: z.array(id),
  /** How far it was checked. */
  status: factStatus,
  /** Day on which the sources were last read for this fact. */
  diperiksa: isoDate,
  /** Neighbours that look alike but count or say something else. */
  jangan_dibandingkan: z.array(id).optional(),
  /** What changed in this fact since it was first published, for readers. */
  riwayat: z.array(change).optional(),
  /** Note among editors; never shown to readers. */
  catatan: text.nullish(),
});
export type FactBase = z.infer<typeof factBase>;
