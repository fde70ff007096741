import { describe, expect, test } from 'vitest';
import { rootOf } from '../../../../src/domain/search/affixes.ts';

/** Families whose forms people type and our pages write. Pagefind's own stemmer splits those with a swallowed consonant. */
const families: Record<string, string> = {
  tipu: 'ditipu menipu penipuan penipu tertipu tipuan nipu ditipunya',
  tahan: 'ditahan menahan penahanan tertahan nahan bertahan',
  rekrut: 'merekrut direkrut perekrut perekrutan',
  sekap: 'disekap menyekap penyekapan nyekap',
  kurung: 'dikurung mengurung kurungan ngurung terkurung',
  lapor: 'melapor dilaporkan laporan pelapor pelaporan melaporkan ngelapor laporkan laporannya',
  pulang: 'dipulangkan pemulangan memulangkan kepulangan pulangkan',
  paksa: 'dipaksa memaksa paksaan terpaksa pemaksaan',
  tampung: 'ditampung penampungan menampung',
  salur: 'penyalur menyalurkan disalurkan penyaluran',
  curi: 'mencuri dicuri pencurian pencuri nyuri',
  ancam: 'diancam mengancam ancaman terancam ngancam',
  jerat: 'dijerat terjerat menjerat jeratan penjeratan',
  adu: 'mengadu pengaduan aduan diadukan ngadu mengadukan',
  kerja: 'bekerja pekerja pekerjaan dipekerjakan mempekerjakan kerjain',
  dagang: 'perdagangan diperdagangkan memperdagangkan pedagang',
  siksa: 'disiksa menyiksa penyiksaan nyiksa tersiksa',
  culik: 'diculik penculikan menculik penculik',
  janji: 'dijanjikan menjanjikan janjinya',
  lindung: 'pelindungan perlindungan melindungi dilindungi',
  bayar: 'dibayar membayar pembayaran dibayarin bayaran',
  kirim: 'dikirim mengirim pengiriman kiriman',
  tolong: 'menolong pertolongan ditolong nolong',
  sehat: 'kesehatan menyehatkan',
};
const roots = new Set([...Object.keys(families), 'antar', 'tengah', 'tinggal', 'setuju', 'tuju', 'laku', 'angkat', 'luar', 'ikan', 'beri']);
const root = (word: string) => rootOf(word, (stem) => roots.has(stem));

describe('the forms of a root meet', () => {
  test.each(Object.entries(families))('%s', (expected, forms) => {
    expect(forms.split(' ').map(root)).toEqual(forms.split(' ').map(() => expected));
  });
});

test('words that only look derived stay apart from the word inside them', () => {
  for (const word of ['perantara', 'setengah', 'meninggal', 'pelaku', 'berangkat', 'keluar', 'perempuan']) expect(root(word)).toBe(word);
});

test('forms whose barest stem is another word have their own line', () => {
  expect(root('persetujuan')).toBe('setuju');
  expect(root('diberikan')).toBe('beri');
  expect(root('keberangkatan')).toBe('berangkat');
});

test('an unknown root is never guessed', () => {
  expect(root('mengunduh')).toBe('mengunduh');
});

test('remains of three letters are chance unless they are known', () => {
  expect(rootOf('pengaduan', (stem) => stem === 'adu')).toBe('adu');
  expect(rootOf('diperas', (stem) => stem === 'ras')).toBe('diperas');
});

test('different families share no root: of all pairs at least 95 in 100 meet and none by mistake', () => {
  const found = Object.entries(families).flatMap(([family, forms]) => forms.split(' ').map((form) => ({ family, root: root(form) })));
  const pairs = found.flatMap((a, index) => found.slice(index + 1).map((b) => ({ same: a.family === b.family, met: a.root === b.root })));
  const share = (list: typeof pairs, test: (pair: (typeof pairs)[number]) => boolean) => list.filter(test).length / list.length;
  expect(
    share(
      pairs.filter(({ same }) => same),
      ({ met }) => met,
    ),
  ).toBeGreaterThanOrEqual(0.95);
  expect(
    share(
      pairs.filter(({ met }) => met),
      ({ same }) => same,
    ),
  ).toBe(1);
});
