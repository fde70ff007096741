import { searchPlan, type SearchPlan } from '../domain/search/plan.ts';
import { RegistryError } from './problem.ts';
import type { Registry } from './registry.ts';
import { failures, readSiteFile, textLookups } from './site-file.ts';

/** `content/situs` file with the words and answers of search. */
export const SEARCH_PLAN = 'content/situs/pencarian.yaml';

/**
 * Reads the editors' words for search and makes sure that every answer exists and may be shown, and that every word has
 * one meaning.
 * @param pages addresses of the pages of prose, where they are known
 * @throws RegistryError listing every problem with line and correction
 */
export function loadSearchPlan(root: string, registry: Registry, pages?: readonly string[]): SearchPlan {
  const { data, at } = readSiteFile<SearchPlan>(root, SEARCH_PLAN, searchPlan, 'kata pencarian');
  const known = pages && new Set([...pages, ...data.halaman.map(({ alamat }) => alamat)]);
  const answers = data.situasi.flatMap(({ jawaban }, place) =>
    jawaban.map((answer, index) => ({
      path: ['situasi', place, 'jawaban', index],
      ask: () => (answer.startsWith('/') ? page(answer, known) : registry.contact(answer)),
    })),
  );
  const named = Object.keys(data.sebutan)
    .filter((answer) => !answer.startsWith('/'))
    .map((answer) => ({ path: ['sebutan', answer], ask: () => registry.contact(answer) }));
  const problems = [
    ...failures(
      [
        ...answers,
        ...named,
        ...data.situasi.flatMap(({ ringkas }, place) => textLookups(ringkas, ['situasi', place, 'ringkas'], registry)),
      ],
      at,
    ),
    ...twice(
      Object.entries(data.obrolan).flatMap(([meaning, list]) => list.map((word, index) => ({ word, path: ['obrolan', meaning, index] }))),
    ).map(({ word, path }) => at(path, `"${word}" sudah punya arti lain di "obrolan"; hapus salah satu`)),
    ...twice(data.padanan.flatMap((list, place) => list.map((word, index) => ({ word, path: ['padanan', place, index] })))).map(
      ({ word, path }) => at(path, `"${word}" sudah ada di "padanan" lain; satukan atau hapus salah satu`),
    ),
    ...twice(data.situasi.map(({ id }, place) => ({ word: id, path: ['situasi', place, 'id'] }))).map(({ word, path }) =>
      at(path, `"${word}" sudah dipakai situasi lain; pilih id lain`),
    ),
  ];
  if (problems.length > 0) throw new RegistryError(problems);
  return data;
}

function twice<T extends { word: string }>(list: readonly T[]): T[] {
  const seen = new Set<string>();
  return list.filter(({ word }) => seen.has(word.toLowerCase()) || (seen.add(word.toLowerCase()), false));
}

function page(address: string, known: ReadonlySet<string> | undefined): void {
  if (known?.has(address) === false)
    throw new Error(`tidak ada halaman "${address}"; periksa ejaannya, atau tambahkan ke "halaman" kalau itu daftar atau alat`);
}
