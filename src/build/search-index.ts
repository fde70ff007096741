import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind ships ready-made interfaces; ours is our own, so they would only take room. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (/-ui\.|-highlight\.|-worker\./.test(name)) rmSync(join(folder, name));
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
          logger.info(`${added.page_count} halaman dalam indeks pencarian`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
