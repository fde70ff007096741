import type { Source } from '../domain/source.ts';
import { pathOf } from '../domain/url.ts';
import { registry } from '../registry/site.ts';

/** A source together with the published records that rest on it. */
export interface CitedSource {
  source: Source;
  supports: { path: string; title: string }[];
}

let cited: CitedSource[] | undefined;

/** Sources behind at least one published record, by title. */
export function citedSources(): CitedSource[] {
  if (cited) return cited;
  const supports = new Map<string, { path: string; title: string }[]>();
  const add = (ids: readonly string[], path: string, title: string) =>
    ids.forEach((id) => supports.set(id, [...(supports.get(id) ?? []), { path, title }]));
  for (const { record } of registry.facts()) add(record.sumber, pathOf.fact(record.id), record.judul);
  for (const contact of registry.all('kontak')) add(contact.sumber, pathOf.contact(contact.id), contact.nama);
  for (const term of registry.all('istilah')) add(term.sumber, pathOf.term(term.id), term.judul);
  cited = [...supports].map(([id, list]) => ({ source: registry.source(id), supports: list }));
  return cited.sort((a, b) => a.source.judul.localeCompare(b.source.judul, 'id'));
}
