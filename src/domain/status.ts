import type { FactStatus } from './primitives.ts';

/** Registry folders, which are also the kinds of record. */
export const kinds = ['sumber', 'hukum', 'kontak', 'statistik', 'prosedur', 'tempat', 'lembaga', 'istilah', 'indikator', 'klaim'] as const;
export type Kind = (typeof kinds)[number];

/** Kinds whose records are facts with a page at `/fakta/<id>/`. */
export const factKinds = ['hukum', 'statistik', 'prosedur', 'tempat', 'lembaga', 'indikator'] as const;
export type FactKind = (typeof factKinds)[number];

/** A single secondary source never carries a phone number, a legal duty or a penalty (product.md, rule 1). */
const needsMoreThanOneSource: readonly Kind[] = ['hukum', 'kontak'];

/**
 * Why a record of this kind and status may not be shown, or `null` when it may.
 * The answer is Indonesian and ends an editor's error message.
 */
export function unpublishableBecause(kind: Kind, status: FactStatus): string | null {
  if (status === 'belum-terverifikasi') return 'belum terverifikasi: belum ada sumber yang dibaca untuknya';
  if (status === 'bertentangan') return 'sumbernya bertentangan: jelaskan pertentangannya, jangan pilih sepihak';
  if (status === 'redaksi' && kind !== 'istilah') return 'status "redaksi" hanya untuk istilah';
  if (status === 'satu-sumber-sekunder' && needsMoreThanOneSource.includes(kind)) {
    return 'baru satu sumber sekunder; aturan hukum dan nomor telepon perlu lebih';
  }
  return null;
}

/** What each status means, in words for readers. */
export const statusLabel: Record<FactStatus, string> = {
  'terverifikasi-primer': 'Dibaca di sumber utama',
  'terverifikasi-sekunder': 'Dibaca di dua sumber atau lebih',
  'satu-sumber-sekunder': 'Baru satu sumber',
  'belum-terverifikasi': 'Belum terverifikasi',
  bertentangan: 'Sumber bertentangan',
  redaksi: 'Penjelasan kata dari redaksi',
};
