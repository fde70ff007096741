import { z } from 'astro/zod';
import { id } from './primitives.ts';
import { siteText } from './site-text.ts';

/** `content/situs/kelas-aman.yaml`: what every lesson about this subject keeps to, and what to do when a learner tells. */
export const classSafety = z.strictObject({
  /** Rules for taking part safely. */
  ikut_aman: z.array(siteText).min(3),
  /** Disclosure protocol for whoever hears it. */
  saat_bercerita: z.strictObject({
    lakukan: z.array(siteText).min(3),
    jangan: z.array(siteText).min(3),
    kontak: z.array(id).min(1),
  }),
});
export type ClassSafety = z.infer<typeof classSafety>;
