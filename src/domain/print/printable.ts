import { z } from 'astro/zod';
import { isoDate, region } from '../primitives.ts';
import { siteText } from '../site-text.ts';
import { templates, type TemplateName } from './templates.ts';

/** What one does with a printable, in the order of `/unduh/`, with the kinds of printables for it. */
export const uses = {
  Tempel: ['poster'],
  Bagikan: ['selebaran'],
  'Simpan di dompet': ['kartu'],
  Isi: ['daftar', 'formulir'],
  Ajarkan: ['lembar-kerja', 'kuis', 'salindia'],
} as const;
export type PrintableKind = (typeof uses)[keyof typeof uses][number];

/** Size of a sheet in millimetres, upright. */
export const papers = { a3: [297, 420], a4: [210, 297] } as const;
export type Paper = keyof typeof papers;

/** Stands for every country with a contact that may be shown. */
export const EVERY_COUNTRY = 'setiap-negara';

const common = {
  judul: siteText,
  /** What it is for and for whom, in one sentence. */
  untuk: siteText,
  jenis: z.enum(Object.values(uses).flat()),
  /** Papers on which it is offered, the usual one first. */
  kertas: z
    .array(z.enum(Object.keys(papers) as Paper[]))
    .min(1)
    .default(['a4']),
  /** Page of the site that says the same and more. */
  halaman: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'tulis alamat di situs ini, misalnya /bantuan/darurat/'),
  /** Whether the sheet of a place leads to the help page of that place instead. */
  halaman_setempat: z.boolean().default(false),
  /** Places for which it is made; the numbers differ. */
  varian: z
    .array(z.union([z.literal(EVERY_COUNTRY), region]))
    .min(1)
    .default(['nasional']),
  /** Day on which the whole text was last reviewed. */
  ditinjau: isoDate,
};

function of(templat: string, isi: z.ZodType) {
  return z.strictObject({ ...common, templat: z.literal(templat), isi });
}

/** `content/situs/cetakan/<id>.yaml`. */
export const printable = z.discriminatedUnion(
  'templat',
  Object.entries(templates).map(([name, { isi }]) => of(name, isi)) as [ReturnType<typeof of>, ...ReturnType<typeof of>[]],
  { error: `templat tidak dikenal; pilih salah satu: ${Object.keys(templates).join(', ')}` },
);

/**
 * A printable with the name of its file. `isi` has the shape that its template asks for. One that is made from other content
 * has no review of its own; it is as old as the oldest fact on it.
 */
export type Printable = Omit<z.infer<typeof printable>, 'ditinjau'> & { id: string; templat: TemplateName; ditinjau?: string };

/** One PDF: a printable for a place on a paper. */
export interface SheetName {
  printable: Printable;
  /** Registry region. */
  place: string;
  paper: Paper;
  /** File name without its ending. */
  file: string;
}

/** File name of a sheet without its ending, e.g. `poster-nomor-bantuan-balikpapan-a3`. */
export function sheetFile(id: string, place: string, paper: Paper): string {
  const where = place === 'nasional' ? [] : [place.replace('luar-negeri/', '')];
  return [id, ...where, paper].join('-');
}
