import { z } from 'astro/zod';
import { cardGroups, cardSizes, type CardSize } from './print/share-card.ts';
import { id, text } from './primitives.ts';

/** A picture to forward, as it is given away. */
export const publicCard = z.strictObject({
  id: id.describe('Nama kartu di dalam kelompoknya; tetap.'),
  kelompok: z.enum(cardGroups),
  judul: text,
  teks_alternatif: text.describe('Semua yang tertulis di kartu.'),
  teks_pengantar: text.describe('Teks siap kirim dengan alamat halamannya.'),
  bahasa: z.literal('id'),
  halaman: z.url().describe('Halaman situs yang memuat hal yang sama.'),
  gambar: z.array(
    z.strictObject({
      bentuk: z.enum(Object.keys(cardSizes) as CardSize[]),
      lebar: z.int().min(1),
      tinggi: z.int().min(1),
      bita: z.int().min(1).describe('Ukuran berkas PNG.'),
      berkas: z.url().describe('Alamat gambar.'),
    }),
  ),
});
export type PublicCard = z.infer<typeof publicCard>;
