import { describe, expect, test } from 'vitest';
import { contentsOf, planPacks, type Available, type PackPlan } from '../../../src/domain/class-pack.ts';

const kits = [
  { path: '/sekolah/modul-sd/', level: 'sd', slides: true, quiz: 'kuis-sd' },
  { path: '/sekolah/modul-smp/', level: 'smp', slides: false },
] as const;
const plan: PackPlan = { tanggal: '2026-11-22', paket: planPacks(kits) };
const pack = (id: string) => plan.paket.find((one) => one.id === id)!;

const pages = [
  ...['index.html', '404.html', 'cari/index.html', 'luring/index.html', 'sematkan/index.html', 'sumber/satu/index.html'],
  ...['hak/gaji/index.html', 'bantuan/index.html', 'sekolah/index.html', 'sekolah/paket/sd/index.html'],
  ...['sekolah/modul-sd/index.html', 'sekolah/modul-sd/salindia/index.html', 'kuis/kuis-sd/index.html', 'sekolah/modul-smp/index.html'],
  ...[
    'fakta/dikutip/index.html',
    'fakta/lain/index.html',
    'fakta/tak-dirujuk/index.html',
    'unduh/poster-luar-negeri/index.html',
    'unduh/index.html',
  ],
  ...['artikel/index.html', 'artikel/latar/index.html', 'artikel/tak-dirujuk/index.html', 'indeks/index.html'],
];
const links: Record<string, string[]> = {
  'sekolah/modul-sd/index.html': ['fakta/dikutip/index.html'],
  'hak/gaji/index.html': ['fakta/lain/index.html', 'artikel/index.html', 'artikel/latar/index.html'],
  'artikel/latar/index.html': ['artikel/tak-dirujuk/index.html'],
  'artikel/index.html': ['artikel/tak-dirujuk/index.html'],
  'bantuan/index.html': ['artikel/tak-dirujuk/index.html'],
  'indeks/index.html': ['artikel/tak-dirujuk/index.html', 'fakta/tak-dirujuk/index.html'],
  'unduh/index.html': ['unduh/poster-kuwait.avif', 'unduh/poster.pdf'],
  'unduh/poster-luar-negeri/index.html': ['unduh/poster-oman.avif'],
};
const available: Available = {
  pages,
  linksOf: (page) => links[page] ?? [],
  sheets: new Map([
    ['unduh/poster.pdf', { page: '/tanda/apa/', place: 'nasional' }],
    ['unduh/poster-kuwait.pdf', { page: '/bantuan/luar-negeri/kuwait/', place: 'luar-negeri/kuwait' }],
    ['unduh/lembar-sd.pdf', { page: '/sekolah/modul-sd/', place: 'nasional' }],
    ['unduh/lembar-smp.pdf', { page: '/sekolah/modul-smp/', place: 'nasional' }],
  ]),
  pictures: new Set(['unduh/poster-kuwait.avif', 'unduh/poster-oman.avif', 'unduh/lain.avif']),
  rest: ['ikon.svg'],
};

describe('class packs', () => {
  test('there is one for each level that has a kit, and one with everything', () => {
    expect(plan.paket.map(({ id }) => id)).toEqual(['sd', 'smp', 'semua']);
    expect(pack('sd').bahan).toEqual(['/sekolah/modul-sd/', '/sekolah/modul-sd/salindia/', '/kuis/kuis-sd/']);
    expect(planPacks([])).toEqual([]);
  });

  test("a level's pack has its own kit with slides, quiz, sheets and facts, and all guides and numbers", () => {
    expect(contentsOf(pack('sd'), plan, available)).toEqual([
      'bantuan/index.html',
      'fakta/dikutip/index.html',
      'hak/gaji/index.html',
      'ikon.svg',
      'indeks/index.html',
      'index.html',
      'kuis/kuis-sd/index.html',
      'sekolah/index.html',
      'sekolah/modul-sd/index.html',
      'sekolah/modul-sd/salindia/index.html',
      'unduh/index.html',
      'unduh/lembar-sd.pdf',
      'unduh/poster-kuwait.avif',
      'unduh/poster.pdf',
    ]);
  });

  test("the whole pack has every level's material, the facts and articles that its guides lead to and the sheets for abroad, but nothing that needs a server", () => {
    const left = new Set([...available.pages, ...available.sheets.keys()]);
    for (const file of contentsOf(pack('semua'), plan, available)) left.delete(file);
    expect([...left].sort()).toEqual([
      '404.html',
      'artikel/tak-dirujuk/index.html',
      'cari/index.html',
      'fakta/tak-dirujuk/index.html',
      'luring/index.html',
      'sekolah/paket/sd/index.html',
      'sematkan/index.html',
      'sumber/satu/index.html',
    ]);
  });
});
