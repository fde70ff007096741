import { z } from 'astro/zod';
import { text } from './primitives.ts';
import { siteText } from './site-text.ts';

/** How many lines or rows there are to write on; more do not fit a page with anything else. */
const rows = z.int().min(1).max(12, 'paling banyak dua belas baris');

/** Something to do on a worksheet: write on lines, fill in a table, tick boxes, or draw in a frame. */
export const task = z.discriminatedUnion(
  'jenis',
  [
    z.strictObject({ perintah: siteText, jenis: z.literal('garis'), baris: rows }),
    z.strictObject({ perintah: siteText, jenis: z.literal('tabel'), baris: rows, kolom: z.array(siteText).min(2).max(4) }),
    z.strictObject({ perintah: siteText, jenis: z.literal('pilihan'), pilihan: z.array(siteText).min(2).max(8) }),
    z.strictObject({ perintah: siteText, jenis: z.literal('gambar') }),
  ],
  { error: 'pilih salah satu jenis: garis, tabel, pilihan, gambar' },
);
export type Task = z.infer<typeof task>;

/** What a worksheet says besides its name and the page it belongs to. */
export const worksheetContent = z.strictObject({
  petunjuk: siteText,
  /** A made-up story; printed as one. */
  cerita: siteText.optional(),
  tugas: z.array(task).min(1).max(8),
  /** Last words: whom one can turn to. */
  penutup: siteText.refine((value) => value.includes('{kontak:'), 'sebut tempat meminta tolong: {kontak:<id>}'),
});

/** `content/situs/lembar-kerja/<id>.yaml`: a sheet that learners keep. It never asks for a name. */
export const worksheet = worksheetContent.extend({
  judul: text.max(60, 'judul paling panjang 60 huruf'),
  /** Page of the kit that the sheet belongs to, e.g. `/sekolah/modul-smp/`. */
  halaman: z.string().regex(/^\/[a-z0-9/-]+\/$/, 'tulis alamat halaman, misalnya /sekolah/modul-smp/'),
});
export type Worksheet = z.infer<typeof worksheet> & { id: string };
