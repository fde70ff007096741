import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Contact } from '../domain/contact.ts';
import { EVERY_COUNTRY, printable, sheetFile, type Printable, type SheetName } from '../domain/print/printable.ts';
import type { TemplateName } from '../domain/print/templates.ts';
import { widerRegions } from '../domain/regions.ts';
import { RegistryError, type Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { failures, readSiteFile, textLookups, type Lookup } from './site-file.ts';

const FOLDER = 'content/situs/cetakan';

/**
 * Reads the printables and makes sure that everything they show may be shown.
 * @throws RegistryError listing every problem with file, line and correction
 */
export function loadPrintables(root: string, registry: Registry): Printable[] {
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
  const problems: Problem[] = [];
  const found: Printable[] = [];
  for (const name of names) {
    try {
      found.push(readPrintable(root, name, registry));
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (names.length === 0) problems.push({ file: FOLDER, line: 1, message: 'tidak ada satu cetakan pun; kembalikan dari versi sebelumnya' });
  if (problems.length > 0) throw new RegistryError(problems);
  return found;
}

function readPrintable(root: string, name: string, registry: Registry): Printable {
  const file = `${FOLDER}/${name}`;
  const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
  if (!id) throw new RegistryError([{ file, line: 1, message: 'nama berkas: huruf kecil, angka, dan tanda hubung, berakhiran .yaml' }]);
  const { data, at } = readSiteFile(root, file, printable, 'cetakan');
  const problems = failures(lookups(data, [], registry), at);
  if (problems.length > 0) throw new RegistryError(problems);
  return { ...data, id, templat: data.templat as TemplateName };
}

/** Everything that a text or a contact anywhere in `value` asks of the registry. */
export function lookups(value: unknown, path: readonly PropertyKey[], registry: Registry): Lookup[] {
  if (typeof value === 'string') {
    const contact = path.at(-1) === 'kontak' ? [{ path, ask: () => registry.contact(value) }] : [];
    return [...contact, ...textLookups(value, path, registry)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => lookups(inside, [...path, Array.isArray(value) ? Number(key) : key], registry));
}

/** Every PDF of these printables, in their order. */
export function sheetsOf(printables: readonly Printable[], registry: Registry): SheetName[] {
  return printables.flatMap((one) =>
    placesOf(one, registry).flatMap((place) =>
      one.kertas.map((paper) => ({ printable: one, place, paper, file: sheetFile(one.id, place, paper) })),
    ),
  );
}

function placesOf({ varian }: Printable, registry: Registry): string[] {
  const countries = [...new Set(registry.all('kontak').map(({ wilayah }) => wilayah))]
    .filter((one) => one.startsWith('luar-negeri/'))
    .sort();
  return [...new Set(varian.flatMap((one) => (one === EVERY_COUNTRY ? countries : [one])))];
}

/**
 * The local contacts that a sheet for `place` asks for, without those whose numbers are all in `known` already. From a wider
 * region only full numbers are taken: its short codes answer in other places of it. Those come first
 * whose first purpose it is.
 */
export function localContacts(kinds: readonly string[], place: string, known: readonly Contact[], registry: Registry): Contact[] {
  if (place === 'nasional') return [];
  const numbers = new Set(known.flatMap(numbersOf));
  const answers = (region: string, wanted: (number: string) => boolean) =>
    registry
      .all('kontak')
      .filter(({ wilayah, untuk }) => wilayah === region && untuk.some((kind) => kinds.includes(kind)))
      .filter((one) => numbersOf(one).some((number) => wanted(number) && !numbers.has(number)));
  const found = [
    ...answers(place, () => true),
    ...widerRegions(place).flatMap((region) => answers(region, (number) => number.startsWith('+'))),
  ];
  const first = ({ untuk }: Contact) => kinds.includes(untuk[0]!);
  return [...found.filter(first), ...found.filter((one) => !first(one))];
}

function numbersOf({ telepon, whatsapp }: Contact): string[] {
  return [...telepon.map(({ nomor }) => nomor), ...whatsapp];
}
