import { z } from 'astro/zod';
import { siteText } from '../site-text.ts';
import { paperContact } from './parts.ts';

/** Poster of numbers: a few very large ones, then some more, then what happens on the line. */
export const posterNumber = z.strictObject({
  judul: siteText,
  pembuka: siteText,
  /** Numbers to be read from across a room. */
  utama: z.array(paperContact).min(1).max(4),
  /** More numbers, smaller. */
  lain: z.array(paperContact).max(6).default([]),
  /** Shown where the place has no local number that may be shown. */
  tanpa_setempat: siteText.optional(),
  /** What somebody who hesitates needs to know. */
  tahu: z.array(siteText).min(1).max(3),
});
