/**
 * The form in which pages are saved on a reader's device: parts of a few files each, squeezed with gzip and named by their
 * content. Build, page and service worker share it. A part never changes, so an update fetches only the parts that are new.
 */
import { formatDate } from './format.ts';

/** `core`: numbers and first steps; `all`: the whole site. */
export type Pack = 'core' | 'all';

/** One file of the server that holds several files of the site, neighbours by path. */
export interface Part {
  /** First 128 bits of the SHA-256 of the part as sent, in hexadecimal; also its file name. */
  id: string;
  /** Size as sent and as kept on the device; browsers add their own bookkeeping. */
  bytes: number;
  /** First and last path inside, by the order of UTF-16 code units. */
  first: string;
  last: string;
  /** Belongs to both packs; other parts only to the whole site. */
  core: boolean;
}

/** What can be saved now. */
export interface Manifest {
  /** Names the content: the same content has the same name. */
  release: string;
  /** Day on which this content was published, by the build's clock. */
  day: string;
  parts: Part[];
}

/** What a reader saved, or began to save. */
export interface SavedSet extends Manifest {
  pack: Pack;
  /** Day of saving by the device's clock, which may be wrong; shown, never reckoned with. */
  saved: string;
}

/** Addresses below the site's root. */
export const offlinePaths = {
  worker: 'sw.js',
  manifest: 'luring/daftar.json',
  part: (id: string) => `luring/${id}.bin`,
  /** The set that is whole. */
  active: 'luring/aktif',
  /** The set that is being saved. */
  next: 'luring/baru',
  /** The page for addresses that were not saved. */
  fallback: 'luring/tanpa-internet/',
} as const;

/** Name of the one cache. Neutral, and apart from other sites on the same host. */
export const cacheName = (base: string): string => `halaman:${base}`;

/** Parts of a manifest that a pack needs. */
export const partsOf = (manifest: Manifest, pack: Pack): Part[] => manifest.parts.filter((part) => pack === 'all' || part.core);

/** Bytes of several parts. */
export const weigh = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.bytes, 0);

/** Parts that may hold a path: one at most of the core, one at most of the rest. */
export const partsAround = (parts: readonly Part[], path: string): Part[] =>
  parts.filter((part) => part.first <= path && path <= part.last);

/** Path of a page or file below the site's root, without query: `bantuan/` for `…/bantuan/index.html?di=x`. */
export const pathBelow = (url: URL, base: string): string => url.pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');

/** Name that a part's bytes must have. */
export async function fingerprint(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts files behind one another, after a line that lists their paths and sizes. */
export function joinFiles(files: readonly { path: string; content: Uint8Array }[]): Uint8Array {
  const list = new TextEncoder().encode(`${JSON.stringify(files.map(({ path, content }) => [path, content.length]))}\n`);
  const joined = new Uint8Array(files.reduce((sum, { content }) => sum + content.length, list.length));
  joined.set(list);
  let offset = list.length;
  for (const { content } of files) {
    joined.set(content, offset);
    offset += content.length;
  }
  return joined;
}

/**
 * Joined files, one after the other.
 * @throws SyntaxError when the list is not readable
 */
export function* splitFiles<Bytes extends ArrayBufferLike>(
  joined: Uint8Array<Bytes>,
): Generator<{ path: string; content: Uint8Array<Bytes> }> {
  const end = joined.indexOf(10);
  let offset = end + 1;
  for (const [path, size] of JSON.parse(new TextDecoder().decode(joined.subarray(0, end))) as [string, number][]) {
    yield { path, content: joined.subarray(offset, offset + size) };
    offset += size;
  }
}

/**
 * One file out of joined files; `undefined` when it is not among them.
 * @throws SyntaxError when the list is not readable
 */
export function findFile(joined: Uint8Array<ArrayBuffer>, path: string): Uint8Array<ArrayBuffer> | undefined {
  for (const file of splitFiles(joined)) if (file.path === path) return file.content;
  return undefined;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

/** Media type of a saved file by its name. */
export function mediaType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return types[name ? name.slice(name.lastIndexOf('.') + 1) : 'html'] ?? 'application/octet-stream';
}

/** When a set was saved and how old its content is. */
export function ageOf({ saved, day }: SavedSet): string {
  const doubt = saved < day ? ' menurut jam perangkat ini, yang tampaknya keliru' : '';
  return `Disimpan pada ${formatDate(saved)}${doubt}. Isi terbitan ${formatDate(day)}.`;
}

/** A page from the device says so above its heading. Uses only what every page has: the policy allows no style of its own. */
export function withNotice(html: string, set: SavedSet, whole: boolean, base: string): string {
  const state = whole ? '' : ' Simpanan belum lengkap.';
  const notice = `<p class="wrap" data-simpanan><strong>Halaman simpanan.</strong> ${ageOf(set)}${state} Nomor bisa sudah berubah. <a href="${base}luring/">Perbarui atau hapus</a></p>`;
  return html.replace(/<main id="konten"[^>]*>/, (main) => main + notice);
}
