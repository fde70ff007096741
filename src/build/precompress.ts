import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { brotli } from './budget.ts';
import { listFiles } from './files.ts';

const compressible = /\.(html|css|js|mjs|json|xml|svg|txt|webmanifest|csv|bib|ris|vcf)$/;

/** Writes `.br` and `.gz` beside every text file, so that a server never compresses on the fly. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder, (path) => compressible.test(path));
        for (const path of files) {
          const content = readFileSync(join(folder, path));
          writeFileSync(join(folder, `${path}.br`), brotli(content));
          writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: 9 }));
        }
        logger.info(`${files.length} berkas dimampatkan (br, gz)`);
      },
    },
  };
}
