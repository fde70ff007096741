import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, loadRegistry, RegistryError, type Registry } from '../../../src/registry/index.ts';
import { teachingPrintables } from '../../../src/registry/teaching-printables.ts';
import { loadClassSafety, loadQuizzes, loadSlideDecks, loadWorksheets } from '../../../src/registry/teaching.ts';

const good = 'tests/fixtures/registry/good';
const registry = loadRegistry(good, '2026-11-22');

/** What a loader makes of one file below `content/situs`: what it read, or its problems. */
function read<T>(load: (root: string, registry: Registry) => T, file: string, content: string): T | string[] {
  const root = mkdtempSync(join(tmpdir(), 'ajar-'));
  try {
    const path = join(root, 'content/situs', file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return load(root, registry);
  } catch (error) {
    if (error instanceof RegistryError) return error.problems.map((one) => formatProblem(one).replace('content/situs/', ''));
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
}

const deck = (slide: string) => `judul: Contoh\nhalaman: /sekolah/contoh/\nsalindia:\n  - {judul: Satu}\n  - {judul: Dua}\n  - {${slide}}`;
const quiz = (over: string) =>
  `judul: Contoh\njenjang: smp\npetunjuk: Tanyakan dulu.\nsoal:\n${[1, 2, 3].map(() => '  - {tanya: A?, pilihan: [ya, tidak], benar: 1, alasan: Begitu.}\n').join('')}  - {${over}}`;

test('slides name facts, values and contacts of the registry', () => {
  const decks = read(
    loadSlideDecks,
    'salindia/contoh.yaml',
    deck("judul: Tiga, isi: ['{cara-lapor|Laporkan}'], kontak: [kontak-sapa-129]"),
  );
  expect(decks).toMatchObject([{ id: 'contoh', judul: 'Contoh', salindia: [{ jenis: 'isi' }, {}, { kontak: ['kontak-sapa-129'] }] }]);
});

test.each<[what: string, file: string, slide: string, expected: RegExp]>([
  [
    'a contact that is withheld',
    'contoh.yaml',
    'judul: Tiga, kontak: [kontak-lama]',
    /^salindia\/contoh\.yaml:6 {2}"kontak-lama" tidak boleh tampil/,
  ],
  ['a typed number', 'contoh.yaml', "judul: 'Ada 600 korban'", /contoh\.yaml:6 .*ada angka yang diketik langsung/],
  ['six lines on one slide', 'contoh.yaml', 'judul: Tiga, isi: [a, b, c, d, e, f]', /satu salindia paling banyak lima baris/],
  [
    'a contact in a sentence that is not there',
    'contoh.yaml',
    "judul: 'Telepon {kontak:kontak-hilang}'",
    /tidak ada kontak dengan id "kontak-hilang"/,
  ],
  ['a file name that cannot be an address', 'Contoh.yaml', 'judul: Tiga', /^salindia\/Contoh\.yaml:1 {2}nama berkas harus huruf kecil/],
])('%s on a slide is refused with file and line', (_, file, slide, expected) => {
  expect(read(loadSlideDecks, `salindia/${file}`, deck(slide))).toEqual([expect.stringMatching(expected)]);
});

test('the right answer of a quiz must be one of its choices', () => {
  expect(read(loadQuizzes, 'kuis/contoh.yaml', quiz('tanya: B?, pilihan: [ya, tidak], benar: 3, alasan: Begitu.'))).toEqual([
    'kuis/contoh.yaml:8  "soal.3.benar": "benar" menunjuk pilihan yang tidak ada',
  ]);
});

test('a quiz whose reasons rest on facts is read', () => {
  expect(
    read(loadQuizzes, 'kuis/contoh.yaml', quiz("tanya: B?, pilihan: [ya, tidak], benar: 2, alasan: '{cara-lapor|Lapor}.'")),
  ).toMatchObject([{ id: 'contoh', soal: [{}, {}, {}, { benar: 2 }] }]);
});

test('the shared safety rules may name only contacts that may be shown', () => {
  expect(loadClassSafety(good, registry).saat_bercerita.kontak).toEqual(['kontak-sapa-129']);
  const rules = 'ikut_aman: [a, b, c]\nsaat_bercerita:\n  lakukan: [a, b, c]\n  jangan: [a, b, c]\n  kontak: [kontak-lama]';
  expect(read(loadClassSafety, 'kelas-aman.yaml', rules)).toEqual([
    expect.stringMatching(/^kelas-aman\.yaml:5 {2}"kontak-lama" tidak boleh tampil/),
  ]);
});

const sheet = (over: string, task = 'perintah: Tulis., jenis: garis, baris: 2') =>
  `judul: Contoh\nhalaman: /sekolah/contoh/\npetunjuk: Kerjakan berdua.\ntugas:\n  - {${task}}\n${over}`;
const closing = "penutup: 'Hubungi {kontak:kontak-sapa-129}.'";

test('a worksheet of the agreed shape is read', () => {
  expect(read(loadWorksheets, 'lembar-kerja/contoh.yaml', sheet(closing))).toMatchObject([
    { id: 'contoh', tugas: [{ jenis: 'garis', baris: 2 }] },
  ]);
});

test.each<[what: string, content: string, expected: RegExp]>([
  [
    'a task of an unknown kind',
    sheet(closing, 'perintah: Tulis., jenis: esai'),
    /:5 .*pilih salah satu jenis: garis, tabel, pilihan, gambar/,
  ],
  ['a table without columns', sheet(closing, 'perintah: Isi., jenis: tabel, baris: 3'), /:5 .*kunci "tugas\.0\.kolom" belum ada/],
  ['a field for a name', sheet(`nama: ya\n${closing}`), /:6 .*kunci "nama" tidak dikenal untuk lembar kerja/],
  ['an end without help', sheet('penutup: Selesai.'), /:6 .*sebut tempat meminta tolong/],
  ['a contact that is withheld', sheet("penutup: 'Hubungi {kontak:kontak-lama}.'"), /:6 {2}"kontak-lama" tidak boleh tampil/],
])('%s on a worksheet is refused with file and line', (_, content, expected) => {
  const found = read(loadWorksheets, 'lembar-kerja/contoh.yaml', content);
  expect(found).toEqual([expect.stringMatching(/^lembar-kerja\/contoh\.yaml/)]);
  expect(found).toEqual([expect.stringMatching(expected)]);
});

test('worksheets, quizzes and slides become printables of the page of their kit', () => {
  const one = { id: 'contoh', halaman: '/sekolah/contoh/', judul: 'Contoh' };
  const made = teachingPrintables({
    worksheets: [{ ...one, petunjuk: 'Kerjakan.', tugas: [], penutup: 'Selesai.' }],
    quizzes: ['contoh', 'lepas'].map((id) => ({ id, judul: 'Kuis', jenjang: 'smp', petunjuk: 'Hitung.', soal: [] })),
    decks: [{ ...one, salindia: [] }],
  });
  expect(made.map(({ id, halaman }) => [id, halaman])).toEqual([
    ['lembar-kerja-contoh', '/sekolah/contoh/'],
    ['kuis-contoh', '/sekolah/contoh/'],
    ['kuis-lepas', '/kuis/lepas/'],
    ['salindia-contoh', '/sekolah/contoh/'],
    ['catatan-salindia-contoh', '/sekolah/contoh/'],
  ]);
});
