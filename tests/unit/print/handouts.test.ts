import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import type { Printable } from '../../../src/domain/print/printable.ts';
import { isLandscape, pageRange } from '../../../src/domain/print/templates.ts';
import { quiz } from '../../../src/domain/quiz.ts';
import { slideDeck } from '../../../src/domain/slide-deck.ts';
import { worksheet } from '../../../src/domain/worksheet.ts';
import { typeset } from '../../../src/print/compile.ts';
import { composeSheet, type Sheet } from '../../../src/print/sheets.ts';
import { loadRegistry } from '../../../src/registry/index.ts';
import { payloads } from '../../hostile/payloads.ts';
import { loadPrintables, sheetsOf } from '../../../src/registry/printables.ts';
import { teachingPrintables } from '../../../src/registry/teaching-printables.ts';

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

const registry = loadRegistry(process.cwd(), '2026-11-22');
const long = 'Kalimat yang panjang sekali dan tidak muat di tempatnya. ';

const lesson = {
  worksheets: [
    worksheet.parse({
      judul: 'Lembar contoh',
      halaman: '/sekolah/contoh/',
      petunjuk: 'Kerjakan berdua.',
      cerita: 'Sinta mendapat tawaran kerja dari kenalan. Ia bertanya dulu.',
      tugas: [
        { perintah: 'Tulis satu alasan.', jenis: 'garis', baris: 3 },
        { perintah: 'Isi tabel ini.', jenis: 'tabel', baris: 3, kolom: ['Pertanyaan', 'Jawaban'] },
        { perintah: 'Beri tanda.', jenis: 'pilihan', pilihan: ['Kontrak tertulis', 'Visa kunjungan'] },
        { perintah: 'Gambar jalan pulang.', jenis: 'gambar' },
      ],
      penutup: 'Butuh bantuan? Hubungi {kontak:kontak-sapa-129}.',
    }),
  ].map((one) => ({ id: 'contoh', ...one })),
  quizzes: [
    quiz.parse({
      judul: 'Kuis contoh',
      jenjang: 'smp',
      petunjuk: 'Hitung jumlahnya saja.',
      soal: [...Array(7).keys()].map((index) => ({
        tanya: 'Siapa yang memegang paspor pekerja migran?',
        pilihan: ['Majikan', 'Pekerja itu sendiri', 'Agen'],
        benar: 2,
        alasan:
          index === 0
            ? '{uu-18-2017-pasal-6-paspor-dipegang-sendiri|Pekerja berhak memegangnya sendiri selama bekerja.}'
            : 'Ia yang berhak.',
      })),
    }),
  ].map((one) => ({ id: 'contoh', ...one })),
  decks: [
    slideDeck.parse({
      judul: 'Pelajaran contoh',
      halaman: '/sekolah/contoh/',
      salindia: [
        { jenis: 'pembuka', judul: 'Pelajaran contoh', isi: ['Boleh diam.'], catatan: 'Sebutkan isi pelajaran.' },
        { judul: 'Isi', isi: ['Satu', 'Dua'] },
        { jenis: 'tanya', judul: 'Apa yang janggal?' },
        { jenis: 'jangan', judul: 'Yang tidak kita lakukan', isi: ['Tidak menjemput sendiri.'] },
        { jenis: 'bantuan', judul: 'Minta tolong', kontak: ['kontak-sapa-129', 'kontak-kemlu-pwni'], catatan: 'Beri waktu menyalin.' },
      ],
    }),
  ].map((one) => ({ id: 'contoh', ...one })),
};

const handouts = ['selebaran', 'formulir'];
const named = sheetsOf(
  [...loadPrintables(process.cwd(), registry).filter(({ templat }) => handouts.includes(templat)), ...teachingPrintables(lesson)],
  registry,
);

function sheet(file: string): Sheet {
  const name = named.find((one) => one.file === file);
  if (!name) throw new Error(`No sheet ${file}; there are ${named.map((one) => one.file).join(', ')}`);
  return composeSheet(name, registry);
}

const set = ({ file, printable, data }: Sheet) => typeset({ name: file, template: printable.templat, data });

interface Node {
  role?: string;
  children?: Node[];
}

async function read(one: Sheet) {
  const task = getDocument({ data: new Uint8Array(set(one).pdf()), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = await Promise.all([...Array(pdf.numPages).keys()].map((index) => pdf.getPage(index + 1)));
  const found = {
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string }).Language,
    part: metadata?.get('pdfuaid:part') as string | null,
    sizes: pages.map((page) =>
      page.view
        .slice(2)
        .map((points) => Math.round((points / 72) * 25.4))
        .join('x'),
    ),
    texts: (await Promise.all(pages.map((page) => page.getTextContent()))).map(({ items }) =>
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    ),
    roles: ((await Promise.all(pages.map((page) => page.getStructTree()))) as Node[]).flatMap(rolesOf),
  };
  await task.destroy();
  return found;
}

function rolesOf(node: Node): string[] {
  return [node.role ?? '', ...(node.children ?? []).flatMap(rolesOf)];
}

const digits = (text: string) => text.replace(/\D/g, '');

describe.each(named.map(({ file }) => file))('%s.pdf', (file) => {
  test('is tagged PDF/UA-1 in Indonesian, on A4, with as many pages as its content makes, and its numbers', async () => {
    const one = sheet(file);
    const pdf = await read(one);
    expect(pdf).toMatchObject({ title: one.title, language: 'id', part: '1' });
    const [least, most] = pageRange(one.printable.templat, one.printable.isi);
    expect(pdf.sizes.length).toBeGreaterThanOrEqual(least);
    expect(pdf.sizes.length).toBeLessThanOrEqual(most);
    expect(new Set(pdf.sizes)).toEqual(new Set([isLandscape(one.printable.templat) ? '297x210' : '210x297']));
    expect(pdf.roles).toContain('H1');
    expect(pdf.roles).toContain('P');
    const text = pdf.texts.join(' ');
    expect(text).toContain(one.data.dicek);
    expect(text).not.toMatch(/[{}|]/);
    for (const id of one.contacts) {
      const { telepon, whatsapp } = registry.contact(id);
      const known = [...telepon.map(({ nomor }) => nomor), ...whatsapp].map((number) => digits(number).replace(/^62/, ''));
      expect(
        known.some((number) => digits(text).includes(number)),
        id,
      ).toBe(true);
    }
  });
});

describe('a referral form', () => {
  test('shows the local service of each place that has one', async () => {
    const number = digits(registry.contact('kontak-uptd-ppa-balikpapan').telepon[0]!.nomor).replace(/^62/, '');
    const [local, national] = await Promise.all([read(sheet('rujukan-desa-balikpapan-a4')), read(sheet('rujukan-desa-a4'))]);
    expect(digits(local.texts[0]!)).toContain(number);
    expect(digits(national.texts[0]!)).not.toContain(number);
  });

  test('asks for a name only on the page that leaves the village office', async () => {
    const [kept, handed] = (await read(sheet('rujukan-desa-a4'))).texts;
    expect(kept).toContain('Inisial');
    expect(kept).not.toContain('Nama atau panggilan');
    expect(handed).toContain('Nama atau panggilan');
  });
});

test('the page of an evidence log that is written on says nothing of the site', async () => {
  const { texts } = await read(sheet('catatan-bukti-a4'));
  expect(texts[0]).toContain('Kertas ini berbahaya bila ditemukan');
  expect(texts[1]).not.toMatch(/Rantau Aman|rantau-aman/);
});

test('the numbers on a leaflet for those who leave are printed as one dials them abroad', async () => {
  const { texts } = await read(sheet('selebaran-pekerja-migran-a4'));
  const abroad = registry.contact('kontak-kp2mi-call-center').telepon.find(({ nomor }) => nomor.startsWith('+'))!.nomor;
  expect(texts[0]!.replace(/[^+\d]/g, '')).toContain(abroad);
});

test('a worksheet asks for no name and labels its story as made up', async () => {
  const text = (await read(sheet('lembar-kerja-contoh-a4'))).texts.join(' ');
  expect(text).toContain('Tidak perlu menulis nama');
  expect(text).toContain('Cerita rekaan');
});

test('the key of a quiz stands on the last page only', async () => {
  const { texts } = await read(sheet('kuis-contoh-a4'));
  expect(texts.filter((one) => one.includes('Kunci untuk pemandu'))).toEqual([texts.at(-1)]);
  expect(texts.slice(0, -1).join(' ')).not.toContain('Pekerja berhak memegangnya sendiri');
  expect(texts.at(-1)).toContain('Pekerja berhak memegangnya sendiri');
});

test('what the teacher says is on the notes and not on the slides', async () => {
  const [slides, notes] = await Promise.all([read(sheet('salindia-contoh-a4')), read(sheet('catatan-salindia-contoh-a4'))]);
  expect([slides.sizes.length, notes.sizes.length]).toEqual([5, 3]);
  expect(slides.texts.join(' ')).not.toContain('Beri waktu menyalin.');
  expect(notes.texts.at(-1)).toContain('Beri waktu menyalin.');
  expect(slides.texts.at(-1)).toContain('129');
});

describe('what does not fit', () => {
  const change = (file: string, isi: (isi: never) => unknown): Sheet => {
    const one = sheet(file);
    return { ...one, data: { ...one.data, isi: isi(structuredClone(one.data.isi) as never) } };
  };

  test.each<[string, Sheet, string]>([
    [
      'a page of a form',
      change('daftar-dokumen-a4', ({ lembar: [page] }: { lembar: [{ blok: object[] }] }) => ({
        lembar: [{ ...page, blok: [...page.blok, { blok: 'garis', judul: 'Catatan', baris: 14 }] }],
      })),
      'isi.lembar.0',
    ],
    [
      'the head of a column with a word too wide',
      change('evaluasi-acara-a4', ({ lembar }: { lembar: { blok: object[] }[] }) => ({
        lembar: lembar.map((page) => ({
          ...page,
          blok: page.blok.map((one) => ('pilihan' in one ? { ...one, pilihan: ['Ketidaktahuan', 'Ya'] } : one)),
        })),
      })),
      'isi.lembar.0.blok.0.pilihan',
    ],
    [
      'a panel of a leaflet',
      change('selebaran-keluarga-a4', (isi: { dalam: object[][] }) => ({
        ...isi,
        dalam: [isi.dalam[0], isi.dalam[1], [{ judul: 'Panjang', gaya: 'titik', butir: [long.repeat(60)] }]],
      })),
      'isi.dalam.2',
    ],
    ['the title of a leaflet', change('selebaran-keluarga-a4', (isi: object) => ({ ...isi, judul: long.repeat(5) })), 'isi.judul'],
    [
      'a worksheet with more to do than two pages hold',
      change('lembar-kerja-contoh-a4', (isi: { tugas: object[] }) => ({
        ...isi,
        tugas: Array(8).fill({ perintah: long, jenis: 'garis', baris: 12 }),
      })),
      'tugas',
    ],
    [
      'the reasons of a quiz',
      change('kuis-contoh-a4', (isi: { soal: object[] }) => ({
        ...isi,
        soal: isi.soal.map((one) => ({ ...one, alasan: long.repeat(9) })),
      })),
      'soal',
    ],
    [
      'a slide',
      change('salindia-contoh-a4', (isi: { salindia: object[] }) => ({
        ...isi,
        salindia: isi.salindia.map((one) => ({ ...one, isi: Array(5).fill(long.repeat(3)) })),
      })),
      'salindia.0',
    ],
    [
      'the notes of a slide',
      change('catatan-salindia-contoh-a4', (isi: { salindia: object[] }) => ({
        ...isi,
        salindia: isi.salindia.map((one) => ({ ...one, catatan: long.repeat(20) })),
      })),
      'salindia.0.catatan',
    ],
  ])('%s stops the build with the names of printable, template and field', (_, one, field) => {
    expect(() => set(one)).toThrow(
      new RegExp(`^Cetakan "${one.file}" \\(templat ${one.printable.templat}\\): ${field.replaceAll('.', '\\.')}: .*(pendek|muat)`),
    );
  });

  test('a sheet that names no fact and no contact has no day to print', () => {
    const [name] = sheetsOf(teachingPrintables(lesson), registry);
    const bare = {
      ...name!,
      printable: { ...name!.printable, isi: { ...(name!.printable.isi as object), penutup: 'Selesai.' } } as Printable,
    };
    expect(() => composeSheet(bare, registry)).toThrow(/"lembar-kerja-contoh-a4": tidak menyebut satu fakta atau kontak pun/);
  });
});

test.each(payloads)('hostile words are printed as words: %s', async (payload) => {
  const { printable, data, file } = sheet('lembar-kerja-contoh-a4');
  const isi = { ...(data as { isi: object }).isi, petunjuk: payload };
  const document = await getDocument({
    data: new Uint8Array(typeset({ name: file, template: printable.templat, data: { ...data, isi } }).pdf()),
  }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const letters = (text: string) => text.replace(/[\s\u200b]+/g, '');
  expect(letters(items.map((item) => ('str' in item ? item.str : '')).join(''))).toContain(letters(payload));
});
