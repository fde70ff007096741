import { today } from '../../../src/build/today.ts';
import type { Publication } from '../../../src/domain/open-data-files.ts';
import { publicContactOf, publicFactOf, publicSourceOf, publicTermOf } from '../../../src/domain/open-data-records.ts';
import { absolute } from '../../../src/domain/url.ts';
import { loadRegistry } from '../../../src/registry/index.ts';

/** The real registry as it would be given away by a site below a path. */
export const registry = loadRegistry(process.cwd(), today());
export const address = (path: string) => absolute(path, 'https://situs.example', '/bawah/');
export const publication: Publication = { site: 'Situs Contoh', publisher: 'Tim Contoh', today: today(), address };

const records = [...registry.facts().map(({ record }) => record), ...registry.all('kontak'), ...registry.all('istilah')];
const published = new Set(records.map(({ id }) => id));
const surroundings = { address, shown: (id: string) => published.has(id) };
const cited = [...new Set(records.flatMap(({ sumber }) => sumber))];

export const openData = {
  kontak: registry.all('kontak').map((contact) => publicContactOf(contact, surroundings)),
  fakta: registry.facts().map((fact) => publicFactOf(fact, surroundings)),
  sumber: cited.map((id) => publicSourceOf(registry.source(id), [], address)),
  istilah: registry.all('istilah').map((term) => publicTermOf(term, surroundings)),
};
