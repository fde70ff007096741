import { expect, test } from 'vitest';
import { loadLawChanges } from '../../../src/registry/law-changes.ts';
import { problems } from './site-file.ts';

const NAME = 'perubahan-hukum.yaml';
const said = (content: string) => problems(loadLawChanges, NAME, content);

const good = `- id: pokok
  topik: Pasal pokok
  dulu:
    keadaan: tidak-berlaku
    aturan: [aturan-lama]
    isi: ['Penjara {aturan-lama:penjara-maks}.']
  sekarang:
    aturan: [aturan-baru]
    isi: ['{aturan-baru|Penjara} menurut {aturan-baru}.']
  mengganti: Yang baru menggantikan yang lama.
  terbuka: [{fakta: aturan-baru}, Pedoman hakim belum terbaca.]
`;

test('a rule before and after its change is read', () => {
  expect(said(good)).toEqual([]);
});

test.each<[what: string, from: string, to: string, expected: string]>([
  [
    'a rule in force as the old one',
    'aturan: [aturan-lama]',
    'aturan: [aturan-baru]',
    ':5  "aturan-baru" berkeadaan berlaku, jadi bukan aturan lama; hapus dari "dulu" atau perbaiki "keadaan" di registri',
  ],
  [
    'a repealed rule as the new one',
    'aturan: [aturan-baru]',
    'aturan: [aturan-lama]',
    ':8  "aturan-lama" berkeadaan dicabut, bukan berlaku; pindahkan dari "sekarang" atau pilih aturan lain',
  ],
  [
    'a new rule without its day',
    'aturan: [aturan-baru]',
    'aturan: [aturan-tak-bertanggal]',
    ':8  "aturan-tak-bertanggal" belum punya "berlaku_sejak"; isi di registri',
  ],
  [
    'an open question that is none',
    '{fakta: aturan-baru}',
    '{fakta: aturan-lama}',
    ':11  "aturan-lama" tidak punya "pertanyaan_terbuka"; isi di registri atau tulis pertanyaannya di sini',
  ],
  ['an unknown value', ':penjara-maks', ':denda-maks', ':6  "aturan-lama" tidak punya nilai "denda-maks"; yang ada: penjara-maks'],
  ['a statistic as a rule', '{aturan-baru}', '{polisi}', ':9  "polisi" adalah statistik, bukan hukum; pakai <Fact> untuknya'],
  [
    'an unknown fact',
    '{aturan-baru|',
    '{aturan-hilang|',
    ':9  tidak ada fakta dengan id "aturan-hilang"; periksa ejaannya atau tambahkan ke content/registri',
  ],
  [
    'a typed article',
    'topik: Pasal pokok',
    'topik: Pasal 2',
    ':2  "0.topik": ada angka yang diketik langsung; pakai {id:nilai} untuk angka dan {id} untuk pasal',
  ],
  ['an unknown key', 'topik:', 'tema: ada\n  topik:', ':2  kunci "tema" tidak dikenal untuk perubahan hukum; periksa ejaannya atau hapus'],
])('%s is told with file, line and correction', (_, from, to, expected) => {
  expect(said(good.replace(from, to))).toEqual([NAME + expected]);
});

test('an old rule that lives on in part may still be in force', () => {
  expect(said(good.replace('tidak-berlaku', 'berlaku-sebagian').replace('aturan: [aturan-lama]', 'aturan: [aturan-baru]'))).toEqual([]);
});
