import { expect, test } from 'vitest';
import { withheldFacts } from '../../../src/checks/dist/d07-withheld-facts.ts';
import { siteFindings } from './support.ts';

test('published facts are accepted, longer ids, other counts, and a withheld number that a shown contact has too', () => {
  expect(siteFindings(withheldFacts, 'd07/good')).toEqual([]);
});

test('marks of withheld records, and their ids and numbers in any published text file, are reported', () => {
  const contact = '"kontak-lama" tidak boleh tampil (content/registri/kontak/dasar.yaml:30): nomornya perlu diuji dulu sebelum tampil';
  const law =
    '"uu-contoh-pasal-3" tidak boleh tampil (content/registri/hukum/dasar.yaml:14): belum terverifikasi: belum ada sumber yang dibaca untuknya';
  expect(siteFindings(withheldFacts, 'd07/bad')).toEqual([
    `index.html ${law}`,
    'index.html tidak ada fakta dengan id "tidak-ada"; periksa ejaannya atau tambahkan ke content/registri',
    `index.html ${contact}`,
    'api/fakta.json memuat id "uu-contoh-pasal-3" yang belum boleh tampil; hapus rujukannya',
    'api/kontak.csv memuat nomor 081234567890 milik "kontak-lama" yang belum boleh tampil; hapus dari teks',
    'api/kontak.csv memuat nomor 1500111 milik "kontak-lama" yang belum boleh tampil; hapus dari teks',
    'bantuan.vcf memuat nomor 6281234567890 milik "kontak-lama" yang belum boleh tampil; hapus dari teks',
    'index.html memuat id "uu-contoh-pasal-3" yang belum boleh tampil; hapus rujukannya',
    'index.html memuat id "kontak-lama" yang belum boleh tampil; hapus rujukannya',
  ]);
});
