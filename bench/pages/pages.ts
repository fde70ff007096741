import { types } from '../../tests/browser/pages.ts';
import { weighPages } from '../../src/build/budget.ts';

/** A kind of page and the page that stands for it. */
export interface PageType {
  name: string;
  /** Address from the site's root. */
  path: string;
}

/** Kinds of page whose words the peers get as well: what readers come for, and one page of each way in. */
export const compared = ['/', '/tanda/', '/bantuan/kontak-sapa-129/', '/istilah/istilah-tppo/'];
const prose = /^(tanda|hak|panduan|artikel|periksa-fakta|sekolah|daerah)\/[^/]+\/index\.html$/;

/** The heaviest page of each collection of prose in a finished site, then one page of every other type, as the tests list them. */
export function pageTypes(site: string): PageType[] {
  const heaviest = new Map<string, string>();
  for (const { path } of weighPages(site)) {
    const collection = prose.exec(path)?.[1];
    const address = `/${path.replace(/index\.html$/, '')}`;
    if (collection && !heaviest.has(collection) && !types.includes(address)) heaviest.set(collection, address);
  }
  return [...[...heaviest].map(([name, path]) => ({ name, path })), ...types.map((path) => ({ name: path, path }))];
}

/** Addresses of all prose of a finished site, for the peers to build the same. */
export function allProse(site: string): string[] {
  return weighPages(site)
    .filter(({ path }) => prose.test(path))
    .map(({ path }) => `/${path.replace(/index\.html$/, '')}`);
}
