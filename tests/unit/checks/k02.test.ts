import { expect, test } from 'vitest';
import { references } from '../../../src/checks/content/k02-references.ts';
import { findings, input, page } from './support.ts';

test('ids of the right kind that may be shown are accepted', () => {
  expect(findings(references, 'k02/good.mdx')).toEqual([]);
});

test('unknown ids, withheld records, wrong kinds and missing names are told with their lines', () => {
  const withheld = '"kontak-lama" tidak boleh tampil (content/registri/kontak/dasar.yaml:30): nomornya perlu diuji dulu sebelum tampil';
  expect(findings(references, 'k02/bad.mdx')).toEqual([
    '13 <Fact>: tidak ada fakta dengan id "cara-lapr"; periksa ejaannya atau tambahkan ke content/registri',
    '14 <Fact>: "uu-contoh-pasal-3" tidak boleh tampil (content/registri/hukum/dasar.yaml:14): belum terverifikasi: belum ada sumber yang dibaca untuknya',
    '15 <Fact>: "kontak-sapa-129" adalah kontak, bukan fakta; pakai komponen yang sesuai',
    '16 <Law>: "cara-lapor" adalah prosedur, bukan hukum; pakai <Fact> untuknya',
    '17 <Figure>: "uu-contoh-pasal-2" tidak punya nilai "denda-maks"; yang ada: penjara-maks, denda-kategori',
    '18 <Figure>: atribut nilai belum ada; tulis nilai="…" di dalamnya',
    '19 <Term>: "cara-lapor" adalah prosedur, bukan istilah',
    '20 <Call>: atribut id belum ada; tulis id="…" di dalamnya',
    `21 <Contact>: ${withheld}`,
    `5 "kontak": ${withheld}`,
    '6 "bagikan": tidak ada kontak dengan id "kontak-baru"; periksa ejaannya atau tambahkan ke content/registri',
    '6 "bagikan": {fakta:cara-lapor} tidak dikenal; tulis {kontak:<id>}, misalnya {kontak:kontak-sapa-129}',
  ]);
});

test('nothing is said about ids while the registry itself has problems', () => {
  expect(references.check(input([page('k02/bad.mdx')], { registry: null }))).toEqual([]);
});
