import { z } from 'astro/zod';
import { id, text } from './primitives.ts';

/** One quantity of a fact: a number always has its unit. */
const measured = z.strictObject({
  /** Short name by which prose asks for this value, e.g. `penjara-maks`. */
  nama: id,
  /** The number itself, without separators. */
  angka: z.number(),
  /** Unit in singular everyday Indonesian, e.g. `rupiah`, `persen`, `orang`, `tahun`. */
  satuan: text,
  /** When it holds or was counted, e.g. `2024` or `Januari-Juni 2024`. */
  periode: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text).optional(),
  /** What the number is, in a few words for tables. */
  label: text.optional(),
});

/** A value that is words rather than a number, e.g. a fine category. */
const worded = z.strictObject({
  nama: id,
  teks: text,
  label: text.optional(),
  periode: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text).optional(),
});

/** A named value of a fact. */
export const value = z.union([measured, worded], {
  error: 'tulis {nama, angka, satuan} untuk angka, atau {nama, teks} untuk kata; angka tanpa satuan tidak diterima',
});
export type Value = z.infer<typeof value>;

/** Values of one fact; names are unique. */
export const values = z.array(value).refine((list) => new Set(list.map((one) => one.nama)).size === list.length, {
  message: 'ada dua nilai dengan "nama" yang sama dalam satu entri',
});
