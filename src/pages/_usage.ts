import { allPages, type ProsePage } from './_content.ts';

let users: Promise<Map<string, ProsePage[]>> | undefined;

/** Pages of prose that refer to a registry record. Ids are found in the source text, where they can only be references. */
export async function pagesUsing(id: string): Promise<ProsePage[]> {
  users ??= allPages().then(index);
  return (await users).get(id) ?? [];
}

/** Reads every page once; asking each page for each record would grow with the square of the site. */
function index(pages: readonly ProsePage[]): Map<string, ProsePage[]> {
  const found = new Map<string, ProsePage[]>();
  for (const page of pages) {
    const written = [...(page.entry.body ?? '').matchAll(/\bid="([a-z0-9-]+)"/g)].map(([, id = '']) => id);
    for (const id of new Set([...written, ...page.data.kontak])) {
      const list = found.get(id);
      if (list) list.push(page);
      else found.set(id, [page]);
    }
  }
  return found;
}
