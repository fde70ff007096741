import { cslItem, type Citable, type CslItem } from '../domain/citation.ts';
import { buildDay, registry } from '../registry/site.ts';
import { site } from '../site.config.ts';
import { publicFact } from './_open-data.ts';

/** Params of every fact that has a page, for its files. */
export const factPaths = () => registry.facts().map(({ record }) => ({ params: { id: record.id } }));

/** A fact as something to cite. Its wording is as old as its last check. */
export function citableFact(id: string): Citable {
  const { judul, halaman, diperiksa, versi } = publicFact(id);
  const author = site.operator.name;
  return { id, title: judul, site: site.name, url: halaman, author, published: diperiksa, accessed: buildDay, version: versi };
}

/** A fact as a CSL-JSON item. */
export function factItem(id: string): CslItem {
  return cslItem(citableFact(id));
}
