import { cslItem, type Citable, type CslItem } from '../domain/citation.ts';
import { buildDay, registry } from '../registry/site.ts';
import { site } from '../site.config.ts';
import { citationText } from './_cite.ts';
import { publicFact } from './_open-data.ts';

/** Params of every fact that has a page, for its files. */
export const factPaths = () => registry.facts().map(({ record }) => ({ params: { id: record.id } }));

/** A fact as something to cite. Its wording is as old as its last check. */
export function citableFact(id: string): Citable {
  const { judul, halaman, diperiksa, versi } = publicFact(id);
  const author = site.operator.name;
  return { id, title: judul, site: site.name, url: halaman, author, published: diperiksa, accessed: buildDay, version: versi };
}

const texts = new Map<string, { short: string; full: string }>();

/** A fact's citations in words, for its page and its data; made once. */
export function factCitation(id: string): { short: string; full: string } {
  const known = texts.get(id);
  if (known) return known;
  const item = factItem(id);
  const made = { short: citationText(item, 'short'), full: citationText(item, 'full') };
  texts.set(id, made);
  return made;
}

/** A fact as a CSL-JSON item. */
export function factItem(id: string): CslItem {
  return cslItem(citableFact(id));
}
