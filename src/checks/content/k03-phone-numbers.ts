import { findInProse } from '../prose/passages.ts';
import type { ContentRule } from './input.ts';

/** Emergency and service codes of three digits. They are also ordinary numbers, so what stands around them decides. */
const shortCodes = '110|112|119|129|137|148|157|165|171|175';
/** "110 orang" counts; "telepon 110" dials. */
const units =
  'orang|jiwa|korban|kasus|perkara|laporan|aduan|anak|perempuan|laki-laki|pekerja|warga|WNI|tersangka|pelaku|negara|desa|kelurahan|kecamatan|kabupaten|kota|perusahaan|lembaga|kata|halaman|hari|jam|menit|detik|minggu|bulan|tahun|kilometer|km|meter|persen|ribu|juta|miliar|triliun|rupiah|dolar|kali';

const raw = new RegExp(
  [
    // International, national mobile, and landline with its area code.
    /\+\d[\d ().-]{6,}\d/.source,
    /(?<![\d-])08\d{1,2}[ .-]?\d{3,4}[ .-]?\d{2,5}(?!\d)/.source,
    /(?<![\d.,-])\(?0[2-79]\d{1,2}\)?[ -]\d{3,8}(?:[ -]\d{3,4})?(?![\d-])/.source,
    // Service numbers.
    /(?<!\d)1500[ -]?\d{3}(?!\d)/.source,
    /(?<!\d)0800[ -]\d[\d -]{2,}\d/.source,
    String.raw`(?<![\w.,/+]|\d-|(?:Rp|Pasal|ayat|Nomor|No\.|halaman)\s?)(?:${shortCodes})(?![\w/%]|[.,-]\d|\s+(?:${units})\b)`,
  ].join('|'),
  'gi',
);

/** A number to dial stands only in the registry, so that correcting it there corrects it everywhere. */
export const phoneNumbers: ContentRule = {
  code: 'K03',
  name: 'nomor telepon di dalam teks',
  level: 'error',
  check: ({ pages }) =>
    findInProse(pages, raw, (number) => `nomor telepon "${number.trim()}" ditulis langsung; pakai <Call id="kontak-…" />, atau {kontak:…} di dalam "bagikan"`),
};
