import { expect, test } from 'vitest';
import { loadComparisons } from '../../../src/registry/comparisons.ts';
import { problems } from './site-file.ts';

const NAME = 'angka-berdampingan.yaml';
const said = (content: string | null) => problems(loadComparisons, NAME, content);

/** A comparison whose figures are the given lines, and which has a chart unless told otherwise. */
function group(figures: string[], over = 'grafik: Dua tahun'): string {
  return [
    '- id: korban',
    '  pertanyaan: Berapa korban pada 2023?',
    '  angka:',
    ...figures.map((one) => `    - {${one}}`),
    '  mengapa_berbeda: [Cara hitungnya lain.]',
    '  jangan_disimpulkan: [Semua korban tercatat.]',
    `  ${over}`,
  ].join('\n');
}
const two = ["fakta: polisi, nilai: '2023', batang: true", "fakta: polisi, nilai: '2024', batang: Tahun kemudian"];
const plain = ["fakta: polisi, nilai: '2023'", "fakta: layanan, nilai: '2023', sumber: koran-pagi"];

test('figures of one fact may stand in a chart, unlike ones in a table', () => {
  expect(said(group(two))).toEqual([]);
  expect(said(group(plain, 'tanpa_grafik: Cara hitungnya lain.'))).toEqual([]);
});

test.each<[what: string, content: string | null, expected: string[]]>([
  ['a missing file', null, [':1  berkas tidak ada; kembalikan dari versi sebelumnya']],
  ['tabs', '-\tid: a\n\tb: c', [':1  YAML tidak terbaca: YAML tidak menerima tab; ganti dengan spasi']],
  ['one figure', group(plain.slice(1), 'tanpa_grafik: Sendiri.'), [':4  "0.angka": perlu paling sedikit dua angka']],
  [
    'a missing key',
    group(plain, 'tanpa_grafik: Ya.').replace('  pertanyaan: Berapa korban pada 2023?\n', ''),
    [':1  kunci "0.pertanyaan" belum ada; tambahkan'],
  ],
  [
    'a typed number',
    group(two, 'grafik: Naik 20 orang'),
    [':8  "0.grafik": ada angka yang diketik langsung; pakai {id:nilai} untuk angka dan {id} untuk pasal'],
  ],
  ['neither chart nor reason', group(plain, ''), [':1  kunci "0.grafik" belum ada; tambahkan']],
  [
    'a chart without bars',
    group(plain),
    [':4  "0.angka": "grafik" perlu paling sedikit dua angka dengan "batang"; "tanpa_grafik" tidak boleh punya satu pun'],
  ],
  [
    'an unknown fact',
    group([plain[0]!, "fakta: hilang, nilai: '2023'"], 'tanpa_grafik: Ya.'),
    [':5  tidak ada fakta dengan id "hilang"; periksa ejaannya atau tambahkan ke content/registri'],
  ],
  [
    'a withheld fact',
    group([plain[0]!, "fakta: tertahan, nilai: '2023'"], 'tanpa_grafik: Ya.'),
    [
      ':5  "tertahan" tidak boleh tampil (content/registri/statistik/dasar.yaml:38): sumbernya bertentangan: jelaskan pertentangannya, jangan pilih sepihak',
    ],
  ],
  [
    'a law',
    group([plain[0]!, 'fakta: aturan-baru, nilai: penjara-maks'], 'tanpa_grafik: Ya.'),
    [':5  "aturan-baru" adalah hukum, bukan statistik; hanya angka yang dihitung seseorang bisa dibandingkan'],
  ],
  [
    'an unknown value',
    group([plain[0]!, "fakta: layanan, nilai: '2020'"], 'tanpa_grafik: Ya.'),
    [':5  "layanan" tidak punya nilai "2020"; yang ada: 2023, 2024'],
  ],
  [
    "another fact's source",
    group([plain[0]!, "fakta: layanan, nilai: '2023', sumber: uu-contoh"], 'tanpa_grafik: Ya.'),
    [':5  "uu-contoh" bukan sumber "layanan"; pilih salah satu: koran-pagi'],
  ],
  [
    'bars that must not be compared',
    group([two[0]!, "fakta: layanan, nilai: '2023', batang: true"]),
    [':4  korban: "polisi" tidak boleh dibandingkan dengan "layanan"; hapus "batang" dari salah satunya'],
  ],
  [
    'bars of two units',
    group([two[0]!, "fakta: permohonan, nilai: '2023', batang: true"]),
    [':4  korban: satuannya berbeda (korban, permohonan); hapus "batang" dari yang lain satuannya'],
  ],
])('%s is told with file, line and correction', (_, content, expected) => {
  expect(said(content)).toEqual(expected.map((one) => NAME + one));
});
