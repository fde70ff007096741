import type { Printable } from '../domain/print/printable.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { SlideDeck } from '../domain/slide-deck.ts';
import { pathOf } from '../domain/url.ts';
import type { Worksheet } from '../domain/worksheet.ts';

interface Teaching {
  worksheets: readonly Worksheet[];
  quizzes: readonly Quiz[];
  decks: readonly SlideDeck[];
}

/** What every printable made from teaching material has in common. */
const common = { kertas: ['a4' as const], varian: ['nasional' as const], halaman_setempat: false };

/** Worksheets, quizzes and slides as printables; each belongs to the page of its kit. */
export function teachingPrintables({ worksheets, quizzes, decks }: Teaching): Printable[] {
  const kitOf = (id: string) => [...worksheets, ...decks].find((one) => one.id === id)?.halaman;
  return [
    ...worksheets.map(ofWorksheet),
    ...quizzes.map((one) => ofQuiz(one, kitOf(one.id) ?? pathOf.quiz(one.id))),
    ...decks.flatMap(ofDeck),
  ];
}

function ofWorksheet({ id, halaman, ...isi }: Worksheet): Printable {
  return {
    ...common,
    id: `lembar-kerja-${id}`,
    judul: isi.judul,
    untuk: 'Untuk diisi di kelas atau di rumah, tanpa nama. Boleh dibawa pulang.',
    jenis: 'lembar-kerja',
    templat: 'lembar-kerja',
    halaman,
    isi,
  };
}

function ofQuiz({ id, judul, petunjuk, soal }: Quiz, halaman: string): Printable {
  return {
    ...common,
    id: `kuis-${id}`,
    judul,
    untuk: 'Untuk sebelum dan sesudah pelajaran, tanpa nama dan tanpa nilai. Kuncinya di lembar terakhir.',
    jenis: 'kuis',
    templat: 'kuis',
    halaman,
    isi: { judul, petunjuk, soal },
  };
}

function ofDeck({ id, judul, halaman, salindia }: SlideDeck): Printable[] {
  const isi = { judul, salindia: salindia.map((one) => ({ ...one, kontak: one.kontak.map((kontak) => ({ kontak })) })) };
  const deck = { ...common, jenis: 'salindia' as const, halaman, isi };
  return [
    {
      ...deck,
      id: `salindia-${id}`,
      judul: `Salindia: ${judul}`,
      untuk: 'Untuk layar tanpa internet, atau dicetak dan dipegang di depan kelas.',
      templat: 'salindia',
    },
    {
      ...deck,
      id: `catatan-salindia-${id}`,
      judul: `Catatan guru: ${judul}`,
      untuk: 'Untuk pemandu. Dua salindia selembar, dengan yang dikatakan dan dilakukan.',
      templat: 'catatan-salindia',
    },
  ];
}
