/**
 * The one door for URLs: only this file knows the base path and the trailing slash.
 * Addresses inside the site are written from the root, e.g. `/bantuan/darurat/`.
 */

// Outside Vite (checks, unit tests) `import.meta.env` does not exist.
const builtBase: string = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';

/** Base path with one slash on each side, e.g. `/` or `/rantau-aman/`. */
export const base = normalizeBase(builtBase);

/** `rantau-aman`, `/rantau-aman` and `/rantau-aman/` all mean `/rantau-aman/`. */
export function normalizeBase(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed ? `/${trimmed}/` : '/';
}

/** Address of a page or file of this site as the browser needs it. Other addresses are returned as they are. */
export function href(path: string, under: string = base): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return under + path.slice(1);
}

/** Full address of a page or file, for share texts, feeds and metadata. */
export function absolute(path: string, site: URL | string | undefined, under: string = base): string {
  return new URL(href(path, under), site ?? 'https://rantau-aman.example').href;
}

/** Public address of a registry record or a page of prose. */
export const pathOf = {
  fact: (id: string) => `/fakta/${id}/`,
  source: (id: string) => `/sumber/${id}/`,
  term: (id: string) => `/istilah/${id}/`,
  contact: (id: string) => `/bantuan/${id}/`,
  /** Help sheet of a registry region that is not the whole country. */
  place: (region: string) => (region.startsWith('luar-negeri/') ? `/bantuan/${region}/` : `/bantuan/wilayah/${region}/`),
  /** A printable with all its versions. */
  printable: (id: string) => `/unduh/${id}/`,
  quiz: (id: string) => `/kuis/${id}/`,
  page: (collection: string, slug: string) => (collection === 'halaman' ? `/${slug}/` : `/${collection}/${slug}/`),
};

/**
 * Whether a text may link to an address: a page or place of this site, a web page, a number or a mailbox. Everything else
 * is refused, so that no link runs a script (`javascript:`) or hides its host (`//…`).
 */
export function isLinkable(address: string): boolean {
  return /^(\/(?![/\\])|[#?]|https?:\/\/|tel:|sms:|mailto:)/.test(address) && !/[\s\p{Cc}]/u.test(address);
}
