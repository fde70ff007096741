import { z } from 'astro/zod';
import { siteText } from '../site-text.ts';
import { lines, paperContact } from './parts.ts';

/** Poster of a fork in the way: one large request, why, what to do and what not, whom to call. */
export const posterChoice = z.strictObject({
  judul: siteText,
  sebab: siteText,
  /** Something that happened. */
  contoh: siteText.optional(),
  lakukan: lines.max(5),
  jangan: lines.max(5),
  /** What the law says. */
  hukum: siteText,
  kontak: z.array(paperContact).min(1).max(2),
});
