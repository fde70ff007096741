import { z } from 'astro/zod';
import { id } from './primitives.ts';
import { siteText } from './site-text.ts';

/** A question that is not settled: of the registry, or in words. */
const openQuestion = z.union([z.strictObject({ fakta: id }), siteText], {
  error: 'tulis {fakta: id} untuk pertanyaan di registri, atau kalimat tanpa angka yang diketik',
});

/** A rule before and after a change. */
export const lawChange = z.strictObject({
  /** Anchor on the page. */
  id,
  topik: siteText,
  dulu: z.strictObject({
    /** Whether the old rule is gone, or lives on where the new one leaves room. */
    keadaan: z.enum(['tidak-berlaku', 'berlaku-sebagian']),
    /** Old rules of the registry, if it has them. */
    aturan: z.array(id).default([]),
    /** What they said, in our words. */
    isi: z.array(siteText).min(1),
  }),
  sekarang: z.strictObject({
    /** New rules; the day on which the first one began is the day of the change. */
    aturan: z.array(id).min(1),
    isi: z.array(siteText).min(1),
  }),
  /** What replaces what, and what happens to cases in between. */
  mengganti: siteText,
  terbuka: z.array(openQuestion).default([]),
});
export type LawChange = z.infer<typeof lawChange>;

/** `content/situs/perubahan-hukum.yaml`. */
export const lawChangeList = z.array(lawChange).min(1);

/** The mark of an old rule, in words. */
export const oldState: Record<LawChange['dulu']['keadaan'], string> = {
  'tidak-berlaku': 'Tidak berlaku lagi',
  'berlaku-sebagian': 'Masih berlaku sepanjang tidak bertentangan',
};
