import type { DataOf, List } from '../domain/open-data-files.ts';
import { publicContactOf, publicFactOf, publicSourceOf, publicTermOf } from '../domain/open-data-records.ts';
import type { PublicFact, PublicSource } from '../domain/open-data.ts';
import { registry } from '../registry/site.ts';
import { citedSources } from './_cited-sources.ts';
import { address } from './_publication.ts';

const published = new Set(
  [...registry.facts().map(({ record }) => record), ...registry.all('kontak'), ...registry.all('istilah')].map(({ id }) => id),
);
const surroundings = { address, shown: (id: string) => published.has(id) };

/** Records of this site as they are given away, by list. */
export const publicRecords: { [L in Exclude<List, 'unduh' | 'kartu'>]: DataOf<L>['data'] } = {
  kontak: registry.all('kontak').map((contact) => publicContactOf(contact, surroundings)),
  fakta: registry.facts().map((fact) => publicFactOf(fact, surroundings)),
  sumber: citedSources().map(({ source, supports }) =>
    publicSourceOf(
      source,
      supports.map((one) => one.path),
      address,
    ),
  ),
  istilah: registry.all('istilah').map((term) => publicTermOf(term, surroundings)),
};

const facts = new Map(publicRecords.fakta.map((fact) => [fact.id, fact]));
const sources = new Map(publicRecords.sumber.map((source) => [source.id, source]));

/** A fact that may be shown, as it is given away. */
export function publicFact(id: string): PublicFact {
  return facts.get(id)!;
}

/** The sources of a fact, in its own order. */
export function sourcesOf(fact: PublicFact): PublicSource[] {
  return fact.sumber.map((id) => sources.get(id)!);
}
