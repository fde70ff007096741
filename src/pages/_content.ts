import { getCollection, type CollectionEntry } from 'astro:content';
import { collections, type Collection, type Page } from '../domain/page.ts';
import { pathOf } from '../domain/url.ts';

/** A page of prose with its address. */
export interface ProsePage {
  kind: Collection;
  slug: string;
  path: string;
  title: string;
  about: string;
  data: Page;
  entry: CollectionEntry<Collection>;
}

let pages: Promise<ProsePage[]> | undefined;

/** Every page of prose, by kind and title; read once per build. */
export function allPages(): Promise<ProsePage[]> {
  return (pages ??= Promise.all(collections.map(pagesOf)).then((lists) => lists.flat()));
}

async function pagesOf(kind: Collection): Promise<ProsePage[]> {
  const entries = await getCollection(kind);
  return entries
    .map((entry) => {
      const data = entry.data as Page;
      return { kind, slug: entry.id, path: pathOf.page(kind, entry.id), title: data.judul, about: data.ringkas, data, entry };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/**
 * Pages that front matter names as `koleksi/slug`, in that order.
 * @throws Error naming the page and the address that leads nowhere
 */
export async function relatedPages(page: ProsePage): Promise<ProsePage[]> {
  const all = await allPages();
  return page.data.terkait.flatMap((name) => {
    const found = all.find((one) => `${one.kind}/${one.slug}` === name);
    return found ? [found] : [];
  });
}
