import type { Value } from './value.ts';

const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** `2026-11-22` as `22 November 2026`; also takes `2026-11` and `2026`. Does not depend on the machine's ICU data. */
export function formatDate(day: string): string {
  const [year = '', month, date] = day.split('-');
  return [date && String(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `1234567.5` as `1.234.567,5`, the Indonesian way. */
export function formatNumber(number: number): string {
  const [whole = '0', fraction] = String(Math.abs(number)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${number < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** Rupiah in digits up to six figures, in words of million, billion and trillion above, so that zeros are not miscounted. */
export function formatRupiah(amount: number): string {
  for (const [size, word] of [
    [1e12, 'triliun'],
    [1e9, 'miliar'],
    [1e6, 'juta'],
  ] as const) {
    const scaled = amount / size;
    if (scaled >= 1 && Number.isInteger(scaled * 1000)) return `Rp${formatNumber(scaled)} ${word}`;
  }
  return `Rp${formatNumber(amount)}`;
}

/** A registry value as readers see it, with its unit unless `bare`. */
export function formatValue(value: Value, bare = false): string {
  if ('teks' in value) return value.teks;
  if (value.satuan === 'rupiah') return formatRupiah(value.angka);
  return bare ? formatNumber(value.angka) : `${formatNumber(value.angka)} ${value.satuan}`;
}

/** Bytes as readers know them from their data plan, rounded up: `412 kB`, `4,5 MB` (thousands, not 1,024). */
export function formatSize(bytes: number): string {
  return bytes <= 999_000 ? `${formatNumber(Math.ceil(bytes / 1000))} kB` : `${formatNumber(Math.ceil(bytes / 1e5) / 10)} MB`;
}
