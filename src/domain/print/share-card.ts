import { z } from 'astro/zod';
import { region } from '../primitives.ts';
import { siteText } from '../site-text.ts';
import { paperContact } from './parts.ts';

/** Shapes in which a card is offered, in pixels. `safe` is the strip at top and bottom that a status covers with its own buttons. */
export const cardSizes = {
  datar: { width: 1200, height: 630, safe: 0, label: 'Datar', use: 'untuk Facebook dan situs' },
  persegi: { width: 1080, height: 1080, safe: 0, label: 'Persegi', use: 'untuk grup dan beranda' },
  tegak: { width: 1080, height: 1920, safe: 250, label: 'Tegak', use: 'untuk status' },
} as const;
export type CardSize = keyof typeof cardSizes;

/** Heaviest picture in bytes: a card goes through prepaid data twice, to whoever sends it and to whoever gets it. */
export const CARD_LIMIT = 100_000;

/** Groups of cards; also part of their addresses. */
export const cardGroups = ['tanda', 'periksa-fakta', 'nomor'] as const;
export type CardGroup = (typeof cardGroups)[number];

/** `content/situs/kartu-nomor-bagi.yaml`: sets of numbers to forward, each for one or more places. */
export const numberCards = z
  .array(
    z.strictObject({
      judul: siteText,
      /** Places for which the set is made; local contacts differ. */
      tempat: z.array(region).min(1),
      /** Page with the same numbers for the country or for all of abroad; a place has its own. */
      halaman: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'tulis alamat di situs ini, misalnya /bantuan/darurat/'),
      kontak: z.array(paperContact).min(1).max(6),
      /** What else one should know before calling. */
      tahu: siteText,
    }),
  )
  .min(1);
export type NumberCards = z.infer<typeof numberCards>[number];

/** Everything that is written on a card. */
export interface CardText {
  jenis: CardGroup;
  situs: string;
  /** What kind of card it is, or for where. */
  label: string;
  /** The largest words: for a claim what is true, never the claim. */
  judul: string;
  isi: string | null;
  /** The claim after its verdict; `coret` strikes it out. */
  klaim: { putusan: string; teks: string; coret: boolean } | null;
  nomor: { nama: string; kapan: string | null; nomor: string; lain: string | null }[];
  kaki: { kecil: string; besar: string | null; pesan: string; alamat: string; dicek: string };
}

/** Text alternative of a card: all that is written on it, in reading order. */
export function cardWords({ jenis, situs, label, judul, isi, klaim, nomor, kaki }: CardText): string {
  return [
    `${situs}, ${label}`,
    judul,
    isi,
    klaim && `${klaim.putusan}: “${klaim.teks}”`,
    ...nomor.map((one) => `${[one.nama, one.kapan].filter(Boolean).join(', ')}: ${[one.nomor, one.lain].filter(Boolean).join(', ')}`),
    ...(jenis === 'tanda' ? [`${kaki.kecil}: ${kaki.besar}`] : [kaki.kecil, kaki.besar]),
    `${kaki.pesan} ${kaki.alamat}`,
    kaki.dicek,
  ]
    .filter((one) => one !== null)
    .map((one) => (/[.!?]”?$/.test(one) ? one : `${one}.`))
    .join(' ');
}

/** Address of the page of a card. */
export const cardPath = (group: CardGroup, id: string) => `/bagikan/${group}/${id}/`;

/** Address of a picture of a card. */
export const cardFile = (group: CardGroup, id: string, size: CardSize) => `/bagikan/${group}/${id}-${size}.png`;
