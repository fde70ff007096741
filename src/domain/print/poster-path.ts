import { z } from 'astro/zod';
import { siteText } from '../site-text.ts';
import { lines, paperContact } from './parts.ts';

/** Poster of stations along a way: questions, or signs; then what to keep in mind, what to do, whom to call. */
export const posterPath = z.strictObject({
  judul: siteText,
  pembuka: siteText,
  /** Stations: numbered ones unless each has an icon. */
  singgah: z
    .array(
      z.strictObject({
        ikon: z.enum(['surat', 'utang', 'upah', 'pintu', 'janji', 'ponsel']).optional(),
        judul: siteText,
        isi: siteText.optional(),
      }),
    )
    .min(4)
    .max(6),
  /** What must not be misunderstood. */
  ingat: siteText,
  lakukan: lines.optional(),
  jangan: lines.optional(),
  kontak: z.array(paperContact).min(1).max(2),
});
