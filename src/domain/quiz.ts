import { z } from 'astro/zod';
import { levels } from './kit.ts';
import { text } from './primitives.ts';
import { siteText } from './site-text.ts';

/** A question with one right answer and the reason for it. */
export const question = z
  .strictObject({
    tanya: siteText,
    pilihan: z.array(siteText).min(2).max(4),
    /** Which answer is right, counted from 1. */
    benar: z.int().min(1),
    /** Why, in one or two sentences; shown after answering. */
    alasan: siteText,
  })
  .refine(({ benar, pilihan }) => benar <= pilihan.length, { path: ['benar'], message: '"benar" menunjuk pilihan yang tidak ada' });
export type Question = z.infer<typeof question>;

/** `content/situs/kuis/<id>.yaml`: questions to ask before and after a lesson. Nobody's answers are kept. */
export const quiz = z.strictObject({
  judul: text.max(60, 'judul paling panjang 60 huruf'),
  jenjang: z.enum(levels),
  /** One or two sentences for whoever leads the lesson. */
  petunjuk: siteText,
  soal: z.array(question).min(4),
});
export type Quiz = z.infer<typeof quiz> & { id: string };
