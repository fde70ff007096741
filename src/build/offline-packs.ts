import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { formatSize } from '../domain/format.ts';
import { offlinePaths, partsOf, weigh, type Manifest } from '../domain/offline.ts';
import { lastResort } from './last-resort.ts';
import { buildParts } from './offline-files.ts';
import { today } from './today.ts';

/** Writes what readers may save for offline reading: parts, their list, and the service worker. Runs when pages are final. */
export function offlinePacks(): AstroIntegration {
  return {
    name: 'offline-packs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const manifest = writePacks(folder, process.cwd());
        await bundleWorker(folder);
        const [core, all] = (['core', 'all'] as const).map((pack) => formatSize(weigh(partsOf(manifest, pack))));
        logger.info(`${manifest.parts.length} bagian untuk dibaca luring: nomor dan langkah pertama ${core}, seluruh situs ${all}`);
      },
    },
  };
}

/** Writes the parts of the finished site in `folder` and their list. `root` holds the prose. */
export function writePacks(folder: string, root: string): Manifest {
  const built = buildParts(folder, root);
  mkdirSync(join(folder, 'luring'), { recursive: true });
  for (const { part, content } of built) writeFileSync(join(folder, offlinePaths.part(part.id)), content);
  const parts = built.map(({ part }) => part);
  const names = parts.map(({ id }) => id).join();
  const manifest: Manifest = { release: createHash('sha256').update(names).digest('hex').slice(0, 12), day: today(), parts };
  writeFileSync(join(folder, offlinePaths.manifest), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

/** The worker is one file with a fixed address at the root: its address sets how far it reaches. */
async function bundleWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { LAST_RESORT: JSON.stringify(lastResort(process.cwd())) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/client/offline-worker.ts', output: { format: 'iife', entryFileNames: offlinePaths.worker } },
    },
  });
}
