import type { z } from 'astro/zod';
import { form } from './form.ts';
import { leaflet } from './leaflet.ts';
import { posterChoice } from './poster-choice.ts';
import { posterNumber } from './poster-number.ts';
import { posterPath } from './poster-path.ts';
import { quizPrint, slidesPrint, worksheetPrint } from './teaching.ts';
import { walletCard } from './wallet-card.ts';

/** Fewest and most pages. */
export type PageRange = readonly [least: number, most: number];

/** A layout: the shape of its content, how many pages it has, and whether it lies on its side. */
export interface Template {
  isi: z.ZodType;
  /** Always so many, or as many as this content makes. */
  halaman: number | ((isi: unknown) => PageRange);
  mendatar?: boolean;
}

/** A layout whose content decides how many pages there are. */
function paged<S extends z.ZodType>(isi: S, pages: (isi: z.infer<S>) => PageRange) {
  return { isi, halaman: (content: unknown) => pages(content as z.infer<S>) };
}

const each = <T>(list: readonly T[]): PageRange => [list.length, list.length];
const pairs = <T>(list: readonly T[]): PageRange => [Math.ceil(list.length / 2), Math.ceil(list.length / 2)];

/** Every layout by the name of its file in `src/print/templates`. */
export const templates = {
  'catatan-salindia': paged(slidesPrint, ({ salindia }) => pairs(salindia)),
  formulir: paged(form, ({ lembar }) => each(lembar)),
  'kartu-dompet': { isi: walletCard, halaman: 2 },
  kuis: paged(quizPrint, () => [2, 4]),
  'lembar-kerja': paged(worksheetPrint, () => [1, 2]),
  'poster-jalan': { isi: posterPath, halaman: 1 },
  'poster-nomor': { isi: posterNumber, halaman: 1 },
  'poster-pilih': { isi: posterChoice, halaman: 1 },
  salindia: { ...paged(slidesPrint, ({ salindia }) => each(salindia)), mendatar: true },
  selebaran: { isi: leaflet, halaman: 2, mendatar: true },
} as const satisfies Record<string, Template>;
export type TemplateName = keyof typeof templates;

/** How many pages a layout must make of this content. */
export function pageRange(name: TemplateName, isi: unknown): PageRange {
  const { halaman }: Template = templates[name];
  return typeof halaman === 'number' ? [halaman, halaman] : halaman(isi);
}

/** Whether a layout lies on its side. */
export function isLandscape(name: TemplateName): boolean {
  return (templates[name] as Template).mendatar ?? false;
}
