import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint, folderFor, keepOnly, remember } from '../cache.ts';
import { contentsOf, packFile, type PackPlan } from '../domain/class-pack.ts';
import { formatSize } from '../domain/format.ts';
import { absolute, normalizeBase } from '../domain/url.ts';
import { site } from '../site.config.ts';
import { codeFingerprint } from './code.ts';
import { listFiles } from './files.ts';
import { sha256 } from './hash-files.ts';
import { fillPack, findSources, ingredients } from './pack/fill.ts';
import { bundleSearch } from './pack/search-page.ts';
import { zip } from './pack/zip.ts';

/** Size that a school in a village can still fetch and hand on. */
const LARGEST = 20_000_000;
const shown = /<data value="\d*" data-ukuran-berkas="([^"]*)">[^<]*<\/data>/g;

/**
 * Writes the class packs from the finished pages, then their sizes into the pages and the list. Pages must be final but for
 * that. Packs of the same pages are made once.
 */
export function classPacks(): AstroIntegration {
  return {
    name: 'class-packs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const sizes = await writePacks(fileURLToPath(dir));
        for (const [path, bytes] of sizes) logger.info(`${path} ${formatSize(bytes)}`);
      },
    },
  };
}

/** Writes all packs of a finished site and tells their sizes where they are offered. */
export async function writePacks(folder: string): Promise<ReadonlyMap<string, number>> {
  const list = join(folder, 'unduh/paket-kelas.json');
  const plan = JSON.parse(readFileSync(list, 'utf8')) as PackPlan;
  const base = normalizeBase(site.base);
  const sources = findSources(folder, { base, home: absolute('/', site.url, base), script: await bundleSearch() });
  const kept = folderFor('paket', base);
  const keys = new Set<string>();
  const made = [];
  for (const pack of plan.paket) {
    const chosen = contentsOf(pack, plan, sources.available);
    const key = fingerprint(codeFingerprint(), pack.id, plan.tanggal, ...ingredients(pack, chosen, sources));
    keys.add(key);
    const content = await remember(kept, key, () => zip(fillPack(pack, plan.tanggal, chosen, sources), plan.tanggal));
    const path = packFile(pack.id);
    if (content.length > LARGEST)
      throw new Error(
        `${path}: ${formatSize(content.length)}, melewati ${formatSize(LARGEST)}; kurangi isinya di src/domain/class-pack.ts`,
      );
    writeFileSync(join(folder, path), content);
    made.push({ ...pack, berkas: absolute(path, site.url, base), bita: content.length, sha256: sha256(content) });
  }
  keepOnly(kept, keys);
  writeFileSync(list, `${JSON.stringify({ ...plan, paket: made })}\n`);
  const sizes = new Map(made.map(({ id, bita }) => [packFile(id), bita]));
  tellSizes(folder, sizes);
  return sizes;
}

/** @throws Error when a page offers a pack that was not made */
function tellSizes(folder: string, sizes: ReadonlyMap<string, number>): void {
  for (const page of listFiles(folder, (path) => /^(sekolah|unduh)\/.*\.html$/.test(path))) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const told = html.replace(shown, (_, path: string) => {
      const bytes = sizes.get(path);
      if (bytes === undefined || !existsSync(join(folder, path))) throw new Error(`${page}: paket ${path} tidak dibuat`);
      return `<data value="${bytes}" data-ukuran-berkas="${path}">${formatSize(bytes)}</data>`;
    });
    if (told !== html) writeFileSync(file, told);
  }
}
