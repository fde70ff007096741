import { expect, test } from 'vitest';
import { formatDate, formatNumber, formatRupiah, formatValue } from '../../../src/domain/format.ts';

test('dates are written out as precisely as they are known', () => {
  expect([formatDate('2026-11-22'), formatDate('2026-05-01'), formatDate('2026-11'), formatDate('2026')]).toEqual([
    '22 November 2026',
    '1 Mei 2026',
    'November 2026',
    '2026',
  ]);
});

test('numbers have points between thousands and a comma before fractions', () => {
  expect([0, 999, 1000, 1234567.5, 12.52, -4000].map(formatNumber)).toEqual(['0', '999', '1.000', '1.234.567,5', '12,52', '−4.000']);
});

test('rupiah are in digits below a million and in words of size above', () => {
  expect([350_000, 1_000_000, 600_000_000, 1_500_000_000, 2e12].map(formatRupiah)).toEqual([
    'Rp350.000',
    'Rp1 juta',
    'Rp600 juta',
    'Rp1,5 miliar',
    'Rp2 triliun',
  ]);
});

test('an amount that words would round stays in digits', () => {
  expect(formatRupiah(1_234_567)).toBe('Rp1.234.567');
});

test('values carry their unit unless the sentence does', () => {
  const years = { nama: 'penjara-maks', angka: 15, satuan: 'tahun' };
  const fine = { nama: 'denda-maks', angka: 600_000_000, satuan: 'rupiah' };
  expect([formatValue(years), formatValue(years, true), formatValue(fine), formatValue(fine, true)]).toEqual([
    '15 tahun',
    '15',
    'Rp600 juta',
    'Rp600 juta',
  ]);
  expect(formatValue({ nama: 'denda-kategori', teks: 'kategori V' }, true)).toBe('kategori V');
});
