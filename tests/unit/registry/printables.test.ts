import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/registry/index.ts';
import { loadPrintables, localContacts, sheetsOf } from '../../../src/registry/printables.ts';
import { problems } from './site-file.ts';

const real = loadRegistry(process.cwd(), '2026-11-22');
const said = (content: string | null, name = 'cetakan/poster.yaml') => problems((root) => loadPrintables(root, real), name, content);

const good = `judul: Poster
untuk: Untuk dinding.
jenis: poster
templat: poster-nomor
halaman: /bantuan/
ditinjau: 2026-11-22
isi:
  judul: Ada yang bisa menolong.
  pembuka: "Dasarnya {uu-21-2007-pasal-33}."
  utama:
    - {kontak: kontak-polri-110}
  tahu: ["{uu-21-2007-pasal-33|Nama pelapor dirahasiakan.}"]
`;

describe('a printable', () => {
  test('that is right has nothing to mend', () => {
    expect(said(good)).toEqual([]);
  });

  test.each<[what: string, content: string | null, expected: string[]]>([
    ['no printable at all', null, ['cetakan:1  tidak ada satu cetakan pun; kembalikan dari versi sebelumnya']],
    [
      'an unknown template',
      good.replace('poster-nomor', 'poster-emas'),
      [
        'cetakan/poster.yaml:4  "templat": templat tidak dikenal; pilih salah satu: catatan-salindia, formulir, kartu-dompet, kuis, lembar-kerja, poster-jalan, poster-nomor, poster-pilih, salindia, selebaran',
      ],
    ],
    [
      'a missing field of the template',
      good.replace('  judul: Ada yang bisa menolong.\n', ''),
      ['cetakan/poster.yaml:8  kunci "isi.judul" belum ada; tambahkan'],
    ],
    [
      'a typed number',
      good.replace('menolong.', 'menolong 24 jam.'),
      ['cetakan/poster.yaml:8  "isi.judul": ada angka yang diketik langsung; pakai {id:nilai} untuk angka dan {id} untuk pasal'],
    ],
    [
      'a contact that may not be shown',
      good.replace('kontak-polri-110', 'kontak-kanim-samarinda'),
      [
        expect.stringMatching(/^cetakan\/poster\.yaml:11 {2}"kontak-kanim-samarinda" tidak boleh tampil .* nomornya perlu diuji dulu/),
      ] as never,
    ],
    [
      'an unknown rule',
      good.replace('{uu-21-2007-pasal-33}', '{uu-tidak-ada}'),
      ['cetakan/poster.yaml:9  tidak ada fakta dengan id "uu-tidak-ada"; periksa ejaannya atau tambahkan ke content/registri'],
    ],
    [
      'a page address without slash',
      good.replace('/bantuan/', 'bantuan'),
      ['cetakan/poster.yaml:5  "halaman": tulis alamat di situs ini, misalnya /bantuan/darurat/'],
    ],
  ])('with %s is told with file, line and field', (_, content, expected) => {
    expect(said(content)).toEqual(expected);
  });

  test('needs a plain file name', () => {
    expect(said(good, 'cetakan/Poster Baru.yml')).toEqual([
      'cetakan/Poster Baru.yml:1  nama berkas: huruf kecil, angka, dan tanda hubung, berakhiran .yaml',
    ]);
  });
});

describe('sheets of the site', () => {
  const sheets = sheetsOf(loadPrintables(process.cwd(), real), real);

  test('have names of their own', () => {
    const files = sheets.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toEqual(expect.arrayContaining(['poster-tanda-bahaya-a3', 'poster-nomor-bantuan-balikpapan-a4', 'kartu-nomor-a4']));
  });

  test('cover every country with a contact that may be shown', () => {
    const countries = new Set(
      real
        .all('kontak')
        .map(({ wilayah }) => wilayah)
        .filter((one) => one.startsWith('luar-negeri/')),
    );
    const covered = sheets
      .filter(({ printable, paper }) => printable.id === 'poster-nomor-luar-negeri' && paper === 'a4')
      .map(({ place }) => place);
    expect(covered).toEqual([...countries].sort());
    expect(covered.length).toBeGreaterThan(10);
  });
});

describe('local contacts', () => {
  const ids = (kinds: string[], place: string, known: string[] = []) =>
    localContacts(
      kinds,
      place,
      known.map((id) => real.contact(id)),
      real,
    ).map(({ id }) => id);

  test('put first those whose first purpose it is', () => {
    expect(ids(['perempuan-anak'], 'balikpapan', ['kontak-polri-110'])[0]).toBe('kontak-uptd-ppa-balikpapan');
  });

  test('leave out numbers that are on the sheet already', () => {
    expect(ids(['kepolisian'], 'kabupaten-bengkulu-tengah')).toContain('kontak-polres-bengkulu-tengah');
    expect(ids(['kepolisian'], 'kabupaten-bengkulu-tengah', ['kontak-polri-110'])).toEqual([]);
  });

  test('take no short code of a wider region, and nothing for the whole country', () => {
    expect(ids(['darurat'], 'kabupaten-bengkulu-tengah', ['kontak-polri-110'])).toEqual([]);
    expect(ids(['darurat'], 'provinsi-bengkulu', ['kontak-polri-110'])).toEqual(['kontak-112-kota-bengkulu']);
    expect(ids(['darurat'], 'nasional')).toEqual([]);
  });
});
