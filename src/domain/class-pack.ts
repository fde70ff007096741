import { levelName, levels, type Level } from './kit.ts';

/** Packs: one for each level, and one with everything. */
export const packIds = [...levels, 'semua'] as const;
export type PackId = (typeof packIds)[number];

/** Name of a pack as readers see it. */
export function packName(id: PackId): string {
  return id === 'semua' ? 'Paket kelas lengkap' : `Paket kelas: ${levelName[id]}`;
}

/** Path of a pack's file. */
export const packFile = (id: PackId) => `/unduh/paket-kelas-${id}.zip`;

/** Page that describes a pack; inside the pack it is the first page. */
export const packPage = (id: PackId) => `/sekolah/paket/${id}/`;

/** A pack and the teaching pages that it is made for. */
export interface Pack {
  id: PackId;
  judul: string;
  /** Addresses of kits, slides and quizzes. */
  bahan: readonly string[];
}

/** `/unduh/paket-kelas.json` as the pages write it; the build adds size and fingerprint to each pack. */
export interface PackPlan {
  /** Newest day on which a page was reviewed. */
  tanggal: string;
  paket: readonly Pack[];
}

/** What a kit says about itself, as far as packs need to know. */
export interface KitPages {
  path: string;
  level: Level;
  slides: boolean;
  quiz?: string | undefined;
}

/** A pack for every level that has a kit, and the one with everything. */
export function planPacks(kits: readonly KitPages[]): Pack[] {
  return packIds.flatMap((id): Pack[] => {
    const bahan = kits
      .filter(({ level }) => id === 'semua' || level === id)
      .flatMap(({ path, slides, quiz }) => [path, ...(slides ? [`${path}salindia/`] : []), ...(quiz ? [`/kuis/${quiz}/`] : [])]);
    return bahan.length > 0 ? [{ id, judul: packName(id), bahan: [...new Set(bahan)] }] : [];
  });
}

/** What the site has for packs; paths of files from its root. */
export interface Available {
  /** Pages. */
  pages: readonly string[];
  /** Files that a page links to. */
  linksOf: (page: string) => readonly string[];
  /** PDFs with the address of the page that they belong to, and their place. */
  sheets: ReadonlyMap<string, { page: string; place: string }>;
  /** Pictures; those that a chosen page loads come with it. */
  pictures: ReadonlySet<string>;
  /** Small files that pages may need, e.g. contacts to save. */
  rest: readonly string[];
}

/** Pages that need a server or are for other readers than a class. Sources can only be read online anyway. */
const outside = /^(404\.html|(bagikan|cari|luring|sematkan|sumber|sekolah\/paket)\/)/;
const abroad = /^unduh\/[^/]*luar-negeri/;

/** File of the page at an address. */
export const fileOf = (address: string) => `${address.slice(1)}index.html`;

/** Background, which grows without end: it comes only where something else in the pack leads to it. */
const background = /^(fakta|artikel)\//;
/** Pages whose links tell what a reader needs. Lists, and contacts that name the pages which use them, lead to everything. */
const guide = /^(tanda|hak|panduan|periksa-fakta|daerah|sekolah|kuis)\//;

/**
 * Files of the site that belong into a pack, sorted. Every pack has all guides, numbers and words. A level's pack leaves out
 * the teaching material of other levels, sheets for abroad, and facts and articles that its own material does not lead to;
 * the whole pack leaves out those that no guide in it leads to.
 */
export function contentsOf(pack: Pack, { paket }: PackPlan, { pages, linksOf, sheets, pictures, rest }: Available): string[] {
  const own = new Set(pack.bahan.map(fileOf));
  const taught = new Set(paket.flatMap(({ bahan }) => bahan.map(fileOf)));
  const all = pack.id === 'semua';
  const fits = (page: string) => all || own.has(page) || !taught.has(page);
  const main = pages.filter((page) => !outside.test(page) && !background.test(page) && fits(page) && (all || !abroad.test(page)));
  const needed = new Set((all ? main.filter((page) => guide.test(page)) : [...own]).flatMap(linksOf));
  const chosen = [...main, ...pages.filter((page) => background.test(page) && needed.has(page))];
  const printed = [...sheets].filter(([, { page, place }]) => fits(fileOf(page)) && (all || !place.startsWith('luar-negeri/')));
  const shown = new Set(chosen.flatMap((page) => linksOf(page).filter((file) => pictures.has(file))));
  return [...chosen, ...printed.map(([file]) => file), ...shown, ...rest].sort();
}
