import { z } from 'astro/zod';
import { id, text } from './primitives.ts';
import { siteText } from './site-text.ts';

/** One slide: a heading, few words, and what the teacher says about it. */
export const slide = z.strictObject({
  /** `pembuka` opens, `isi` tells, `tanya` asks the class, `jangan` warns, `bantuan` lists numbers. */
  jenis: z.enum(['pembuka', 'isi', 'tanya', 'jangan', 'bantuan']).default('isi'),
  judul: siteText,
  /** Short lines; readable from the last row. */
  isi: z.array(siteText).max(5, 'satu salindia paling banyak lima baris; pecah menjadi dua').default([]),
  /** Contacts that the slide shows with their numbers. */
  kontak: z.array(id).max(4, 'satu salindia paling banyak empat nomor').default([]),
  /** What the teacher says or does; not on the slide. */
  catatan: siteText.optional(),
});
export type Slide = z.infer<typeof slide>;

/** `content/situs/salindia/<id>.yaml`: the slides of a kit, for the projector and for paper. */
export const slideDeck = z.strictObject({
  judul: text.max(60, 'judul paling panjang 60 huruf'),
  /** Page of the kit that the slides belong to, e.g. `/sekolah/modul-smp/`. */
  halaman: z.string().regex(/^\/[a-z0-9/-]+\/$/, 'tulis alamat halaman, misalnya /sekolah/modul-smp/'),
  salindia: z.array(slide).min(3),
});
export type SlideDeck = z.infer<typeof slideDeck> & { id: string };
