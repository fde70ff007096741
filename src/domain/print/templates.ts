import type { z } from 'astro/zod';
import { posterNumber } from './poster-number.ts';

/** A layout: the shape of its content, and how many pages it always has. */
export interface Template {
  isi: z.ZodType;
  halaman: number;
}

/** Every layout by the name of its file in `src/print/templates`. */
export const templates = {
  'poster-nomor': { isi: posterNumber, halaman: 1 },
} as const satisfies Record<string, Template>;
export type TemplateName = keyof typeof templates;
