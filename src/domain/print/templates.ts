import type { z } from 'astro/zod';
import { posterChoice } from './poster-choice.ts';
import { posterNumber } from './poster-number.ts';
import { posterPath } from './poster-path.ts';
import { walletCard } from './wallet-card.ts';

/** A layout: the shape of its content, and how many pages it always has. */
export interface Template {
  isi: z.ZodType;
  halaman: number;
}

/** Every layout by the name of its file in `src/print/templates`. */
export const templates = {
  'kartu-dompet': { isi: walletCard, halaman: 2 },
  'poster-jalan': { isi: posterPath, halaman: 1 },
  'poster-nomor': { isi: posterNumber, halaman: 1 },
  'poster-pilih': { isi: posterChoice, halaman: 1 },
} as const satisfies Record<string, Template>;
export type TemplateName = keyof typeof templates;
