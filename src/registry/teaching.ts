import { classSafety, type ClassSafety } from '../domain/class-safety.ts';
import { quiz, type Quiz } from '../domain/quiz.ts';
import { slideDeck, type SlideDeck } from '../domain/slide-deck.ts';
import { worksheet, type Worksheet } from '../domain/worksheet.ts';
import { lookups } from './printables.ts';
import { RegistryError } from './problem.ts';
import type { Registry } from './registry.ts';
import { failures, readSiteFile, textLookups, type Lookup } from './site-file.ts';
import { readSiteFolder } from './site-folder.ts';

/**
 * Reads the slides and makes sure that every fact and number on them may be shown.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadSlideDecks(root: string, registry: Registry): SlideDeck[] {
  const decks = readSiteFolder(root, 'content/situs/salindia', slideDeck, 'salindia');
  const problems = decks.flatMap(({ data, at }) =>
    failures(
      data.salindia.flatMap((slide, place): Lookup[] => [
        ...textLookups(slide.judul, ['salindia', place, 'judul'], registry),
        ...slide.isi.flatMap((said, index) => textLookups(said, ['salindia', place, 'isi', index], registry)),
        ...(slide.catatan ? textLookups(slide.catatan, ['salindia', place, 'catatan'], registry) : []),
        ...slide.kontak.map((id, index) => ({ path: ['salindia', place, 'kontak', index], ask: () => registry.contact(id) })),
      ]),
      at,
    ),
  );
  if (problems.length > 0) throw new RegistryError(problems);
  return decks.map(({ id, data }) => ({ id, ...data }));
}

/**
 * Reads the quizzes and makes sure that every fact and number in them may be shown.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadQuizzes(root: string, registry: Registry): Quiz[] {
  const quizzes = readSiteFolder(root, 'content/situs/kuis', quiz, 'kuis');
  const problems = quizzes.flatMap(({ data, at }) =>
    failures(
      [
        ...textLookups(data.petunjuk, ['petunjuk'], registry),
        ...data.soal.flatMap((one, place): Lookup[] => [
          ...textLookups(one.tanya, ['soal', place, 'tanya'], registry),
          ...one.pilihan.flatMap((said, index) => textLookups(said, ['soal', place, 'pilihan', index], registry)),
          ...textLookups(one.alasan, ['soal', place, 'alasan'], registry),
        ]),
      ],
      at,
    ),
  );
  if (problems.length > 0) throw new RegistryError(problems);
  return quizzes.map(({ id, data }) => ({ id, ...data }));
}

/**
 * Reads the worksheets and makes sure that every fact and number on them may be shown.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadWorksheets(root: string, registry: Registry): Worksheet[] {
  const sheets = readSiteFolder(root, 'content/situs/lembar-kerja', worksheet, 'lembar kerja');
  const problems = sheets.flatMap(({ data, at }) => failures(lookups(data, [], registry), at));
  if (problems.length > 0) throw new RegistryError(problems);
  return sheets.map(({ id, data }) => ({ id, ...data }));
}

/**
 * Reads the safety rules that all teaching kits share.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadClassSafety(root: string, registry: Registry): ClassSafety {
  const { data, at } = readSiteFile(root, 'content/situs/kelas-aman.yaml', classSafety, 'aturan kelas aman');
  const { lakukan, jangan, kontak } = data.saat_bercerita;
  const said = (path: readonly PropertyKey[], list: readonly string[]) =>
    list.flatMap((one, index) => textLookups(one, [...path, index], registry));
  const problems = failures(
    [
      ...said(['ikut_aman'], data.ikut_aman),
      ...said(['saat_bercerita', 'lakukan'], lakukan),
      ...said(['saat_bercerita', 'jangan'], jangan),
      ...kontak.map((id, index) => ({ path: ['saat_bercerita', 'kontak', index], ask: () => registry.contact(id) })),
    ],
    at,
  );
  if (problems.length > 0) throw new RegistryError(problems);
  return data;
}
