import { z } from 'astro/zod';
import { siteText } from '../site-text.ts';
import { lines, paperContact } from './parts.ts';

/** One subject inside a leaflet: a question to ask, things to keep, what not to do. */
const subject = z.strictObject({
  judul: siteText,
  /** How the lines begin: a number, a box to tick, a dot, or the sign for what not to do. */
  gaya: z.enum(['nomor', 'centang', 'titik', 'jangan']).default('titik'),
  pembuka: siteText.optional(),
  butir: lines.max(9),
});

/** Leaflet of A4 folded in three: cover, what one sees on opening it, three panels inside, and the back. */
export const leaflet = z.strictObject({
  judul: siteText,
  /** One sentence below the title. */
  baris: siteText,
  /** For whom, at the foot of the cover. */
  untuk: siteText,
  /** The panel that is folded in: numbers to keep. */
  nomor: z.strictObject({ judul: siteText, pembuka: siteText.optional(), kontak: z.array(paperContact).min(2).max(6), tutup: siteText }),
  /** The panels inside, from left to right. */
  dalam: z.tuple(
    [0, 1, 2].map(() => z.array(subject).min(1).max(3)) as [
      z.ZodArray<typeof subject>,
      z.ZodArray<typeof subject>,
      z.ZodArray<typeof subject>,
    ],
  ),
  /** Who made it. */
  belakang: z.strictObject({ judul: siteText, isi: lines.max(5) }),
});
