import { z } from 'astro/zod';
import { kit } from './kit.ts';
import { id, isoDate, text } from './primitives.ts';

/** Folders under `content/` that hold prose. */
export const collections = ['tanda', 'hak', 'panduan', 'artikel', 'periksa-fakta', 'sekolah', 'daerah', 'halaman'] as const;
export type Collection = (typeof collections)[number];

/** One line of a page's public history. */
export const change = z.strictObject({
  tanggal: isoDate,
  jenis: z.enum(['terbit', 'isi', 'angka', 'hukum', 'koreksi']),
  ringkasan: text,
});
export type Change = z.infer<typeof change>;

/** Front matter of every page of prose. */
export const page = z.strictObject({
  /** Title; also the heading of the page. */
  judul: text.max(60, 'judul paling panjang 60 huruf'),
  /** What search engines and previews show. */
  deskripsi: text.min(80, 'deskripsi terlalu pendek (80-160 huruf)').max(160, 'deskripsi terlalu panjang (80-160 huruf)'),
  /** The answer in 40 words or fewer, shown under the title. */
  ringkas: text.refine((value) => value.split(/\s+/).length <= 40, 'ringkas paling banyak 40 kata'),
  /** Group inside `panduan`. */
  topik: z.enum(['bertindak', 'migrasi-aman', 'imigrasi', 'pendatang', 'layanan-sosial', 'warga-siaga']).optional(),
  /** How people really ask for it; feeds search. */
  alias: z.array(text).default([]),
  /** Claim of the registry that a fact check is about. */
  klaim: id.optional(),
  /** Contacts shown as cards below the text. */
  kontak: z.array(id).default([]),
  /** Pages to read next, as `koleksi/slug`. */
  terkait: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'tulis koleksi/slug, misalnya hak/apa-itu-tppo')).default([]),
  /** Ready text for a messenger; numbers only as `{kontak:<id>}`. */
  bagikan: text.max(600, 'teks bagikan paling panjang 600 huruf').optional(),
  /** What the picture to forward says in 90 letters or fewer: the answer, or for a fact check what is true. Without it there is none. */
  kartu: text.max(90, 'kartu paling panjang 90 huruf').optional(),
  /** What a teaching kit says about itself; every page in `sekolah` has it, no other does. */
  kit: kit.optional(),
  /** Day on which the whole page was last reviewed. */
  ditinjau: isoDate,
  /** Day on which the next review is due. */
  tinjau_ulang: isoDate,
  /** What changed, newest last. */
  riwayat: z.array(change).min(1),
});
export type Page = z.infer<typeof page>;
