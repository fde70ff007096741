import { z } from 'astro/zod';
import { siteText } from '../site-text.ts';
import { lines, paperContact } from './parts.ts';

const rows = z.int().min(1).max(14);

/** A piece of a form; named by `blok`. */
const block = z.discriminatedUnion(
  'blok',
  [
    /** What must be read before anything is written. */
    z.strictObject({ blok: z.literal('peringatan'), judul: siteText, butir: lines.max(6) }),
    /** One thing to keep in mind. */
    z.strictObject({ blok: z.literal('ingat'), teks: siteText }),
    z.strictObject({ blok: z.literal('langkah'), judul: siteText, butir: lines.max(8) }),
    /** Short things to fill in: rows of labels side by side. */
    z.strictObject({
      blok: z.literal('isian'),
      judul: siteText.optional(),
      keterangan: siteText.optional(),
      baris: z.array(lines.max(4)).min(1).max(8),
    }),
    /** Room for sentences. */
    z.strictObject({ blok: z.literal('garis'), judul: siteText, keterangan: siteText.optional(), baris: rows }),
    /** Boxes to tick, in one or more columns. */
    z.strictObject({
      blok: z.literal('centang'),
      judul: siteText.optional(),
      keterangan: siteText.optional(),
      lajur: z.int().min(1).max(3).default(1),
      butir: lines.max(12),
    }),
    /** A table: rows with a name and columns to tick or to write in, or empty rows. */
    z.strictObject({
      blok: z.literal('tabel'),
      judul: siteText.optional(),
      keterangan: siteText.optional(),
      /** Heading of the column with the names. */
      kepala: siteText,
      kolom: lines.max(6),
      /** Whether the cells hold a box to tick. */
      kotak: z.boolean().default(false),
      baris: z.union([rows, z.array(z.strictObject({ nama: siteText, rincian: siteText.optional() })).min(1)]),
    }),
    /** Questions to answer before and after. */
    z.strictObject({ blok: z.literal('sebelum-sesudah'), pilihan: z.array(siteText).min(2).max(3), tanya: lines.max(8) }),
    /** Numbers; with boxes for whoever was called. */
    z.strictObject({
      blok: z.literal('kontak'),
      judul: siteText,
      keterangan: siteText.optional(),
      kontak: z.array(paperContact).min(1).max(6),
      catat: lines.max(3).optional(),
    }),
    z.strictObject({ blok: z.literal('lakukan-jangan'), lakukan: lines.max(6), jangan: lines.max(6) }),
    /** Where to cut, with what happens to the part below. */
    z.strictObject({ blok: z.literal('potong'), teks: siteText }),
  ],
  {
    error:
      'pilih salah satu blok: peringatan, ingat, langkah, isian, garis, centang, tabel, sebelum-sesudah, kontak, lakukan-jangan, potong',
  },
);

/** Form of one or more pages, each made of blocks. */
export const form = z.strictObject({
  lembar: z
    .array(
      z.strictObject({
        judul: siteText,
        pembuka: siteText.optional(),
        /** Without name, code and address of the site, for a page that must not give its owner away. */
        polos: z.boolean().default(false),
        /** Whether the code stands at the foot; a page that is short of room leaves it to another. */
        kode: z.boolean().default(true),
        blok: z.array(block).min(1),
      }),
    )
    .min(1)
    .max(4),
});
