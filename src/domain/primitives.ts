import { z } from 'astro/zod';
import { isCalendarDay, isPartialDay } from './calendar.ts';

/** Identifier of a registry record: lower-case words joined by hyphens. It is part of public URLs. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'tulis huruf kecil, angka, dan tanda hubung saja, misalnya "kontak-sapa-129"');

/** Calendar day `YYYY-MM-DD`, without a time zone. YAML dates arrive as `Date` and are turned into text. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine(isCalendarDay, 'tulis tanggal yang ada, bentuknya 2026-11-22'),
);

/** Date of publication as precise as the publisher gives it: `2024`, `2024-08` or `2024-08-17`. */
export const partialDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDay, 'tulis 2024, 2024-08, atau 2024-08-17'),
);

const disguise =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const emoji = /[\p{Emoji_Presentation}\ufe0f\u20e3]/u;

/**
 * Non-empty text in one paragraph. Control characters, invisible ones and text-direction overrides could disguise
 * content; emoji are read aloud as noise and are missing from the fonts on paper.
 */
export const text = z
  .string()
  .trim()
  .min(1, 'isinya kosong')
  .refine((value) => !disguise.test(value), 'ada karakter kendali, tak terlihat, atau pembalik arah teks; hapus lalu ketik ulang')
  .refine((value) => !emoji.test(value), 'ada emoji; hapus atau ganti dengan kata');

/** Public web address. */
export const webUrl = z
  .url({ protocol: /^https?$/, message: 'tulis alamat lengkap yang diawali https:// atau http://' })
  .regex(/^\S+$/, 'alamat situs tidak boleh berisi spasi');

/** Telephone number in international form, as ITU-T E.164 defines it: a plus sign and 7 to 15 digits. */
export const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'tulis nomor bentuk internasional, misalnya +6281290070027');

/**
 * How far a fact has been checked. The first three may be shown; see `status.ts` for where.
 * `redaksi` is only for glossary entries that explain a word and claim nothing.
 */
export const factStatus = z.enum([
  'terverifikasi-primer',
  'terverifikasi-sekunder',
  'satu-sumber-sekunder',
  'belum-terverifikasi',
  'bertentangan',
  'redaksi',
]);
export type FactStatus = z.infer<typeof factStatus>;

/** Area a record is about: the country, one of the regions that we start from, or `luar-negeri/<negara>`. */
export const region = z
  .string()
  .regex(
    /^(nasional|provinsi-bengkulu|kabupaten-bengkulu-tengah|kaltim|balikpapan|luar-negeri(\/[a-z-]+)?)$/,
    'pilih nasional, provinsi-bengkulu, kabupaten-bengkulu-tengah, kaltim, balikpapan, atau luar-negeri/<negara>',
  );
