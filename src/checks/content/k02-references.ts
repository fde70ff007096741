import type { Registry } from '../../registry/index.ts';
import type { ProsePage } from '../prose/page.ts';
import type { Tag } from '../prose/scan.ts';
import type { Finding } from '../rule.ts';
import type { ContentRule } from './input.ts';

type Resolve = (registry: Registry, id: string, tag: Tag) => unknown;

const resolvers: Record<string, Resolve> = {
  Fact: (registry, id) => registry.fact(id),
  Law: (registry, id) => registry.law(id),
  Figure: (registry, id, tag) => registry.value(id, attribute(tag, 'nilai')),
  Term: (registry, id) => registry.term(id),
  Call: (registry, id) => registry.contact(id),
  Contact: (registry, id) => registry.contact(id),
};

/** Every id in prose and front matter leads to a record of the right kind that may be shown. */
export const references: ContentRule = {
  code: 'K02',
  name: 'rujukan ke registri',
  level: 'error',
  check: ({ pages, registry }) => (registry ? pages.flatMap((page) => [...inBody(page, registry), ...inFrontMatter(page, registry)]) : []),
};

function inBody(page: ProsePage, registry: Registry): Finding[] {
  return page.tags.flatMap((tag) => {
    const resolve = resolvers[tag.name];
    if (!resolve || tag.form === 'close') return [];
    return complaint(page.file, page.lineAt(tag.start), `<${tag.name}>`, () => resolve(registry, attribute(tag, 'id'), tag));
  });
}

function inFrontMatter(page: ProsePage, registry: Registry): Finding[] {
  if (!page.data) return [];
  const { kontak, bagikan = '' } = page.data;
  const cards = kontak.flatMap((id, index) => complaint(page.file, page.lineOf(['kontak', index]), '"kontak"', () => registry.contact(id)));
  const shared = [...bagikan.matchAll(/\{([^}]*)\}/g)].flatMap(([whole, inside = '']) =>
    complaint(page.file, page.lineOf(['bagikan']), '"bagikan"', () => {
      const id = /^kontak:([a-z0-9-]+)$/.exec(inside)?.[1];
      if (id === undefined) throw new Error(`${whole} tidak dikenal; tulis {kontak:<id>}, misalnya {kontak:kontak-sapa-129}`);
      registry.contact(id);
    }),
  );
  return [...cards, ...shared];
}

function complaint(file: string, line: number, where: string, resolve: () => unknown): Finding[] {
  try {
    resolve();
    return [];
  } catch (error) {
    return [{ file, line, message: `${where}: ${(error as Error).message}` }];
  }
}

function attribute(tag: Tag, name: string): string {
  const value = tag.attributes.get(name);
  if (typeof value === 'string' && !value.startsWith('{')) return value;
  throw new Error(`atribut ${name} belum ada; tulis ${name}="…" di dalamnya`);
}
