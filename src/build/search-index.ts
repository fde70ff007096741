import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { rootOf } from '../domain/search/affixes.ts';
import type { SearchMap } from '../domain/search/map.ts';
import { index as prepare } from '../domain/search/query.ts';
import { words } from '../domain/search/words.ts';
import { listFiles } from './files.ts';

const body = /<main [^>]*data-pagefind-body[^>]*>/;

/** Pagefind ships ready-made interfaces; ours is our own, so they would only take room. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (/-ui\.|-highlight\.|-worker\./.test(name)) rmSync(join(folder, name));
}

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
export function withRoots(html: string, isRoot: (stem: string) => boolean): string {
  const start = body.exec(html);
  if (!start) return html;
  const after = start.index + start[0].length;
  const text = html.slice(after).replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  const roots = new Set(
    words(text)
      .filter((word) => /^(di)?[mp]e/.test(word))
      .map((word) => rootOf(word, isRoot)),
  );
  return `${html.slice(0, after)}<span hidden data-pagefind-meta="akar:${[...roots].join(' ')}"></span>${html.slice(after)}`;
}

/** Builds the Pagefind index over the finished HTML; pages opt in with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { isRoot } = prepare(JSON.parse(readFileSync(join(folder, 'pencarian/peta.json'), 'utf8')) as SearchMap).read;
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id', keepIndexUrl: false });
        try {
          if (!index) throw new Error(`Pagefind tidak bisa mulai: ${errors.join('; ')}`);
          let count = 0;
          for (const path of listFiles(folder, (one) => one.endsWith('.html'))) {
            const html = readFileSync(join(folder, path), 'utf8');
            if (!body.test(html)) continue;
            const added = await index.addHTMLFile({ sourcePath: path, content: withRoots(html, isRoot) });
            if (added.errors.length > 0) throw new Error(`Pagefind tidak mengindeks ${path}: ${added.errors.join('; ')}`);
            count++;
          }
          if (count === 0) throw new Error('Pagefind tidak mengindeks: tidak ada halaman');
          const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
          if (written.errors.length > 0) throw new Error(`Pagefind tidak menulis: ${written.errors.join('; ')}`);
          removeUnused(join(folder, 'pagefind'));
          const engine = join(folder, 'pagefind/pagefind.js');
          writeFileSync(engine, withoutDate(readFileSync(engine, 'utf8')));
          logger.info(`${count} halaman dalam indeks pencarian`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
