import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { listFiles } from './files.ts';

/** Pagefind ships ready-made interfaces; ours is our own, so they would only take room. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (/-ui\.|-highlight\.|-worker\./.test(name)) rmSync(join(folder, name));
}

/** Other words for a page have done their work once they are indexed; on the wire they would cost a quarter of a kilobyte. */
function dropAliases(folder: string): void {
  for (const path of listFiles(folder, (one) => one.endsWith('.html'))) {
    const file = join(folder, path);
    const html = readFileSync(file, 'utf8');
    const lean = html.replace(/<span hidden data-pagefind-meta="alias:[^"]*"><\/span>/, '');
    if (lean !== html) writeFileSync(file, lean);
  }
}

/** Builds the Pagefind index over the finished HTML; pages opt in with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id', keepIndexUrl: false });
        try {
          if (!index) throw new Error(`Pagefind tidak bisa mulai: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: folder });
          if (added.errors.length > 0 || added.page_count === 0)
            throw new Error(`Pagefind tidak mengindeks: ${added.errors.join('; ') || 'tidak ada halaman'}`);
          const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
          if (written.errors.length > 0) throw new Error(`Pagefind tidak menulis: ${written.errors.join('; ')}`);
          removeUnused(`${folder}pagefind`);
          dropAliases(folder);
          logger.info(`${added.page_count} halaman dalam indeks pencarian`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
