import { allPages, type ProsePage } from './_content.ts';

/** Pages of prose that refer to a registry record. Ids are found in the source text, where they can only be references. */
export async function pagesUsing(id: string): Promise<ProsePage[]> {
  const reference = new RegExp(`\\bid="${id}"`);
  const pages = await allPages();
  return pages.filter((page) => reference.test(page.entry.body ?? '') || page.data.kontak.includes(id));
}
