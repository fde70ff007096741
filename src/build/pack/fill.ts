import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, packPage, type Available, type Pack } from '../../domain/class-pack.ts';
import { formatChecksums } from '../../domain/checksums.ts';
import type { SearchMap } from '../../domain/search/map.ts';
import { site } from '../../site.config.ts';
import { listFiles } from '../files.ts';
import { sha256 } from '../hash-files.ts';
import { readme } from './readme.ts';
import { forPack, linkedFiles } from './rewrite.ts';
import { carriedSearch, searchPage, textPage } from './search-page.ts';

/** Names at the top of a pack: plain, without spaces. */
const FIRST_PAGE = 'BUKA-INI.html';
const README = 'BACA-DULU.txt';
const CHECKSUMS = 'SHA256SUMS.txt';
const FOLDER = 'isi';
const SEARCH = 'cari/index.html';

/** A finished site, from which all packs are filled. */
export interface Sources {
  folder: string;
  base: string;
  /** Public address of the site with its base path. */
  home: string;
  /** Script of the search page. */
  script: string;
  read: (file: string) => string;
  available: Available;
  map: SearchMap;
}

/** Finds what packs are made from. Pages are read when they are needed: there may be many that no pack takes. */
export function findSources(folder: string, about: Pick<Sources, 'base' | 'home' | 'script'>): Sources {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const links = new Map<string, string[]>();
  const linksOf = (page: string) => links.get(page) ?? links.set(page, linkedFiles(read(page), about.base)).get(page)!;
  const printed = (JSON.parse(read('api/v1/unduh.json')) as { data: { id: string; halaman: string; wilayah: string }[] }).data;
  const available: Available = {
    pages: listFiles(folder, (path) => path.endsWith('.html')),
    linksOf,
    sheets: new Map(
      printed.map(({ id, halaman, wilayah }) => [`unduh/${id}.pdf`, { page: `/${halaman.slice(about.home.length)}`, place: wilayah }]),
    ),
    pictures: new Set(listFiles(folder, (path) => /^unduh\/[^/]*\.avif$/.test(path))),
    rest: listFiles(folder, (path) => /^bantuan\/[^/]*\.vcf$|^ikon\.svg$/.test(path)),
  };
  return { ...about, folder, read, available, map: JSON.parse(read('pencarian/peta.json')) as SearchMap };
}

/** Everything that decides what is in a pack made from the `chosen` files of the site. */
export function ingredients(pack: Pack, chosen: readonly string[], { folder, base, home, script, map }: Sources): (string | Uint8Array)[] {
  const files = [...chosen, fileOf(packPage(pack.id)), SEARCH];
  return [pack.judul, base, home, script, JSON.stringify(map), ...files.flatMap((file) => [file, readFileSync(join(folder, file))])];
}

/**
 * All files of a pack by their name in it.
 * @param day newest day on which a page was reviewed
 * @param chosen files of the site that belong into it
 * @throws Error naming a page that would not work from a disk
 */
export function fillPack(pack: Pack, day: string, chosen: readonly string[], sources: Sources): Map<string, Uint8Array> {
  const { folder, read, base, home } = sources;
  const first = fileOf(packPage(pack.id));
  const places = new Map([...chosen, SEARCH].map((file) => [file, `${FOLDER}/${file}`])).set(first, FIRST_PAGE);
  const rewrite = (file: string) => forPack(read(file), places.get(file)!, { base, home, placeOf: (path) => places.get(path) });

  const files = new Map<string, Uint8Array>();
  const write = (name: string, content: string) => files.set(name, new TextEncoder().encode(content));
  const texts = [];
  for (const file of [...chosen, first]) {
    const page = file.endsWith('.html') ? rewrite(file) : undefined;
    if (page === undefined) files.set(places.get(file)!, readFileSync(join(folder, file)));
    else write(places.get(file)!, page);
    if (page) refuseOnline(page, file);
    if (page && file !== first && !file.startsWith('fakta/') && page.includes('data-pagefind-body')) texts.push(textPage(page, file));
  }
  const inside = (path: string) => (places.has(fileOf(path)) && fileOf(path) !== first ? `${path}index.html` : undefined);
  write(places.get(SEARCH)!, searchPage(rewrite(SEARCH), sources.script, carriedSearch(sources.map, inside, texts)));
  const sheets = chosen.filter((file) => file.endsWith('.pdf')).length;
  const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length;
  write(README, readme({ title: pack.judul, site: site.name, operator: site.operator.name, home, day, pages, sheets }));
  write(CHECKSUMS, formatChecksums(new Map([...files].map(([name, content]) => [name, sha256(content)]))));
  return files;
}

function refuseOnline(page: string, file: string): void {
  if (/<script[^>]* src=/.test(page)) throw new Error(`${file}: skripnya berkas tersendiri dan tidak jalan tanpa server; buat sebaris`);
  const lacking = / src(?:set)?="(https?:[^"]*)"/.exec(page)?.[1];
  if (lacking)
    throw new Error(`${file}: memuat ${lacking}, yang tidak ada di paket kelas; tambahkan berkasnya di src/domain/class-pack.ts`);
}
