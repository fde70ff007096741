import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { fingerprint, folderFor, keepOnly, remember } from '../cache.ts';
import { joinFiles, splitFiles } from '../domain/offline.ts';
import type { SearchMap } from '../domain/search/map.ts';
import { index as prepare } from '../domain/search/query.ts';
import { words } from '../domain/search/words.ts';
import { codeFingerprint } from './code.ts';
import { listFiles } from './files.ts';
import { sha256 } from './hash-files.ts';

const body = /<main [^>]*data-pagefind-body[^>]*>/;

/** Pagefind ships ready-made interfaces; ours is our own, so they would only take room. */
const unused = /-ui\.|-highlight\.|-worker\./;
const ENGINE = 'pagefind.js';

/**
 * Takes the date off the address of Pagefind's entry file: with it no cache, ours for offline included, could ever
 * answer.
 * @throws Error when Pagefind no longer writes the line
 */
export function withoutDate(engine: string): string {
  const line = /entryUrl\s*\+=\s*`\?ts=\$\{(?:this\.metaCacheTag|Date\.now\(\))\}`;?/g;
  const clean = engine.replace(line, '');
  if (clean === engine || clean.includes('?ts='))
    throw new Error('pagefind.js berubah: alamat pagefind-entry.json masih bertanggal; sesuaikan src/build/search-index.ts');
  return clean;
}

/**
 * Adds the roots of a page's words for the index, so that `penahanan` is found by `ditahan`. Words without me- or pe-
 * are left to Pagefind's own stemmer.
 */
export function withRoots(html: string, root: (word: string) => string): string {
  const start = body.exec(html);
  if (!start) return html;
  const after = start.index + start[0].length;
  const text = html.slice(after).replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  const roots = new Set(
    words(text)
      .filter((word) => /^(di)?[mp]e/.test(word))
      .map(root),
  );
  return `${html.slice(0, after)}<span hidden data-pagefind-meta="akar:${[...roots].join(' ')}"></span>${html.slice(after)}`;
}

/** Builds the Pagefind index over the finished HTML; pages opt in with `data-pagefind-body`. The same pages are indexed once. */
export function searchIndex(base: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const map = readFileSync(join(folder, 'pencarian/peta.json'), 'utf8');
        const read = (path: string) => readFileSync(join(folder, path), 'utf8');
        const inputs = [codeFingerprint(), map];
        const pages: string[] = [];
        for (const path of listFiles(folder, (one) => one.endsWith('.html'))) {
          const html = read(path);
          if (!body.test(html)) continue;
          pages.push(path);
          inputs.push(path, sha256(html));
        }
        if (pages.length === 0) throw new Error('Pagefind tidak mengindeks: tidak ada halaman');
        const key = fingerprint(...inputs);
        const kept = folderFor('pagefind', base);
        const files = await remember(kept, key, async () => joinFiles(await indexPages(pages, read, JSON.parse(map) as SearchMap)));
        keepOnly(kept, new Set([key]));
        for (const { path, content } of splitFiles(files)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        logger.info(`${pages.length} halaman dalam indeks pencarian`);
      },
    },
  };
}

/** The files of the index over these pages, by path from the root of the site. */
async function indexPages(pages: readonly string[], read: (path: string) => string, map: SearchMap) {
  const { root } = prepare(map).read;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id', keepIndexUrl: false });
  try {
    if (!index) throw new Error(`Pagefind tidak bisa mulai: ${errors.join('; ')}`);
    for (const path of pages) {
      const added = await index.addHTMLFile({ sourcePath: path, content: withRoots(read(path), root) });
      if (added.errors.length > 0) throw new Error(`Pagefind tidak mengindeks ${path}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind tidak menulis: ${written.errors.join('; ')}`);
    return written.files
      .filter(({ path }) => !unused.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => ({
        path: `pagefind/${path}`,
        content: path === ENGINE ? Buffer.from(withoutDate(Buffer.from(content).toString())) : content,
      }));
  } finally {
    await pagefind.close();
  }
}
