import { z } from 'astro/zod';
import { siteText } from '../site-text.ts';
import { lines, paperContact } from './parts.ts';

/** Card of credit-card size (ISO/IEC 7810 ID-1), ten to a sheet: numbers in front, rights behind. */
export const walletCard = z.strictObject({
  /** Neutral, so that a found card gives nobody away. */
  judul: siteText,
  kontak: z.array(paperContact).min(1).max(5),
  /** Heading of the back. */
  balik: siteText,
  hak: lines.max(5),
});
