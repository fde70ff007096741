import { expect, test } from 'vitest';
import { formatProblem, loadRegistry, RegistryError } from '../../../src/registry/index.ts';

const TODAY = '2026-11-22';

/** Problems of a fixture registry, without the folder that all share. */
function problems(fixture: string): string[] {
  try {
    loadRegistry(`tests/fixtures/registry/${fixture}`, TODAY);
  } catch (error) {
    if (error instanceof RegistryError) return error.problems.map((one) => formatProblem(one).replace('content/registri/', ''));
    throw error;
  }
  return [];
}

test.each<[fixture: string, expected: string[]]>([
  ['source-without-url', ['sumber/dasar.yaml:1  koran-pagi: kunci "url" belum ada; tambahkan']],
  ['source-without-date', ['sumber/dasar.yaml:1  koran-pagi: kunci "dibaca" belum ada; tambahkan']],
  ['source-with-impossible-date', ['sumber/dasar.yaml:5  koran-pagi: "terbit": tulis 2024, 2024-08, atau 2024-08-17']],
  [
    'two-records-one-id',
    [
      'lembaga/dasar.yaml:1  id "cara-lapor" sudah dipakai di content/registri/prosedur/dasar.yaml:1; setiap id hanya boleh sekali, ganti atau gabungkan salah satunya',
    ],
  ],
  [
    'two-sources-one-address',
    ['sumber/dasar.yaml:12  koran-sore: alamatnya sama dengan sumber "koran-pagi"; pakai id itu dan hapus entri ini'],
  ],
  [
    'dangling-source',
    [
      'prosedur/dasar.yaml:5  cara-lapor: tidak ada sumber dengan id "koran-pagi"; perbaiki "sumber" atau tambahkan entri itu',
      'prosedur/dasar.yaml:6  cara-lapor: tidak punya sumber; tambahkan sumber atau tulis "belum-terverifikasi"',
    ],
  ],
  [
    'source-of-wrong-kind',
    [
      'prosedur/dasar.yaml:12  cara-lain: "cara-lapor" ada, tetapi jenisnya prosedur, bukan sumber; perbaiki "sumber" atau tambahkan entri itu',
    ],
  ],
  [
    'short-phone-number',
    [
      'kontak/dasar.yaml:6  kontak-kantor: Nomor +628111291: jumlah atau awalan angkanya tidak lazim untuk negara itu; periksa lagi di sumber.',
    ],
  ],
  [
    'long-phone-number',
    [
      'kontak/dasar.yaml:6  kontak-kantor: Nomor +628129000000000: jumlah atau awalan angkanya tidak lazim untuk negara itu; periksa lagi di sumber.',
    ],
  ],
  [
    'value-without-unit',
    [
      'prosedur/dasar.yaml:10  cara-lapor: "nilai.1": tulis {nama, angka, satuan} untuk angka, atau {nama, teks} untuk kata; angka tanpa satuan tidak diterima',
    ],
  ],
  [
    'comma-in-braces',
    [
      'prosedur/dasar.yaml:9  cara-lapor: kunci "tanpa denda" tidak dikenal untuk prosedur; teks yang berisi koma di dalam {…} harus diapit tanda kutip',
    ],
  ],
  [
    'future-dates',
    [
      'sumber/dasar.yaml:6  koran-pagi: tanggal "dibaca" 2026-11-23 ada di masa depan; tulis tanggal yang sebenarnya',
      'sumber/dasar.yaml:5  koran-pagi: tanggal "terbit" 2026-12 ada di masa depan; tulis tanggal yang sebenarnya',
      'prosedur/dasar.yaml:7  cara-lapor: tanggal "diperiksa" 2026-11-23 ada di masa depan; tulis tanggal yang sebenarnya',
    ],
  ],
  [
    'circular-replacement',
    [
      'hukum/dasar.yaml:6  uu-1: "menggantikan" berputar kembali ke dirinya sendiri; hapus salah satu rujukan',
      'hukum/dasar.yaml:16  uu-2: "menggantikan" berputar kembali ke dirinya sendiri; hapus salah satu rujukan',
      'hukum/dasar.yaml:26  uu-3: "menggantikan" berputar kembali ke dirinya sendiri; hapus salah satu rujukan',
    ],
  ],
  ['tabs', ['prosedur/dasar.yaml:2  YAML tidak terbaca: YAML tidak menerima tab; ganti dengan spasi']],
  ['unreadable', ['prosedur/dasar.yaml:2  YAML tidak terbaca: teks berisi titik dua; apit dengan tanda kutip']],
  ['not-a-list', ['prosedur/dasar.yaml:1  berkas registri berisi daftar; awali setiap entri dengan "- id: …"']],
  ['not-an-entry', ['prosedur/dasar.yaml:1  entri harus berisi pasangan "kunci: nilai", diawali "- id: …"']],
  [
    'disguised-text',
    [
      'prosedur/dasar.yaml:2  cara-lapor: "judul": ada karakter kendali, tak terlihat, atau pembalik arah teks; hapus lalu ketik ulang',
      'prosedur/dasar.yaml:3  cara-lapor: "pernyataan": ada emoji; hapus atau ganti dengan kata',
      'prosedur/dasar.yaml:8  cara-lapor: "catatan": ada karakter kendali, tak terlihat, atau pembalik arah teks; hapus lalu ketik ulang',
    ],
  ],
  ['unknown-key', ['prosedur/dasar.yaml:8  cara-lapor: kunci "harga" tidak dikenal untuk prosedur; periksa ejaannya atau hapus']],
  ['missing-key', ['prosedur/dasar.yaml:1  cara-lapor: kunci "judul" belum ada; tambahkan']],
  [
    'one-secondary-source',
    ['prosedur/dasar.yaml:6  cara-lapor: "terverifikasi-sekunder" perlu dua sumber; tambahkan sumber atau tulis "satu-sumber-sekunder"'],
  ],
  [
    'primary-without-primary-source',
    [
      'prosedur/dasar.yaml:6  cara-lapor: "terverifikasi-primer" perlu paling sedikit satu sumber bertingkat primer; tambahkan sumbernya atau turunkan statusnya',
    ],
  ],
  [
    'single-source-without-source',
    ['prosedur/dasar.yaml:6  cara-lapor: tidak punya sumber; tambahkan sumber atau tulis "belum-terverifikasi"'],
  ],
  [
    'statistic-without-period',
    ['statistik/dasar.yaml:11  cara-lapor: "nilai": statistik perlu paling sedikit satu nilai dengan angka, satuan, dan periode'],
  ],
  [
    'withheld-second-route',
    [
      'kontak/dasar.yaml:16  kontak-kantor: jalur kedua "kontak-lama" tidak boleh tampil (baru satu sumber sekunder; aturan hukum dan nomor telepon perlu lebih); pilih kontak lain',
    ],
  ],
  [
    'unknown-folder',
    [
      'fakta/dasar.yaml:1  berkas ini tidak dibaca; pindahkan ke salah satu folder registri: sumber, hukum, kontak, statistik, prosedur, tempat, lembaga, istilah, indikator, klaim',
    ],
  ],
])('%s is told with file, line and correction', (fixture, expected) => {
  expect(problems(fixture)).toEqual(expected);
});
