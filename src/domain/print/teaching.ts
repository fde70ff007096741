import { z } from 'astro/zod';
import { question } from '../quiz.ts';
import { slide } from '../slide-deck.ts';
import { siteText } from '../site-text.ts';
import { worksheetContent } from '../worksheet.ts';
import { paperContact } from './parts.ts';

/** A worksheet of one or two pages. */
export const worksheetPrint = worksheetContent.extend({ judul: z.string() });

/** Questions with boxes for before and after, then the key for whoever leads. */
export const quizPrint = z.strictObject({ judul: z.string(), petunjuk: siteText, soal: z.array(question).min(4) });

/** Slides, one a page; and the same two a page with what the teacher says. */
export const slidesPrint = z.strictObject({
  judul: z.string(),
  salindia: z.array(slide.extend({ kontak: z.array(paperContact).max(4) })).min(3),
});
