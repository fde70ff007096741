import { z } from 'astro/zod';
import { papers, uses } from './print/printable.ts';
import { id, region, text } from './primitives.ts';

/** A PDF to print, as it is given away. */
export const publicPrintable = z.strictObject({
  id: id.describe('Nama berkas tanpa akhiran; tetap.'),
  cetakan: id.describe('Cetakan yang sama untuk tempat dan kertas lain punya nama ini juga.'),
  judul: text,
  untuk: text.describe('Untuk apa dan untuk siapa.'),
  jenis: z.enum(Object.values(uses).flat()),
  wilayah: region.describe('Tempat yang nomornya dimuat.'),
  bahasa: z.literal('id'),
  kertas: z.enum(Object.keys(papers) as (keyof typeof papers)[]),
  jumlah_halaman: z.int().min(1),
  bita: z.int().min(1).describe('Ukuran berkas PDF.'),
  berkas: z.url().describe('Alamat PDF.'),
  gambar: z.url().describe('Alamat gambar halaman pertama.'),
  halaman: z.url().describe('Halaman situs yang memuat hal yang sama.'),
  dicek: z.iso.date().describe('Hari pengecekan yang paling lama di antara isi lembar ini.'),
  kontak: z.array(id).describe('Id kontak yang dimuat; keterangannya ada di kontak.json.'),
  fakta: z.array(id).describe('Id fakta yang menjadi sandaran; keterangannya ada di fakta.json.'),
});
export type PublicPrintable = z.infer<typeof publicPrintable>;
