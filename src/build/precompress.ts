import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { fingerprint, folderFor, keepOnly, remember } from '../cache.ts';
import { listFiles } from './files.ts';

const compressible = /\.(html|css|js|mjs|json|xml|svg|txt|webmanifest|csv|bib|ris|vcf)$/;
/** Data that few ask for, in thousands of small files. Below this size it is sent as it is, so that the build stays quick. */
const data = /\.(json|bib|ris|vcf)$/;
const SMALLEST = 8192;
/** Above this size the last tenth of compression takes twenty times as long. */
const LARGE = 500_000;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside every text file, so that a server never compresses on the fly.
 * @param base path of the site, by which builds keep their caches apart
 */
export function precompress(base: string): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { files, ready } = await precompressFolder(folder, folderFor('compressed', base));
        logger.info(`${files} berkas dimampatkan (br, gz); ${ready} di antaranya tidak berubah sejak pembangunan sebelumnya`);
      },
    },
  };
}

/** Files in work together: zlib has four threads, and all files at once would be the whole site in memory. */
const AT_ONCE = 16;

/**
 * Compresses every text file below a folder, or takes its compressed form from the cache.
 * @returns number of files, and how many of them were ready
 */
export async function precompressFolder(folder: string, cacheFolder: string): Promise<{ files: number; ready: number }> {
  const files = listFiles(folder, (path) => compressible.test(path) && !(data.test(path) && statSync(join(folder, path)).size < SMALLEST));
  const keys = new Set<string>();
  const left = files.values();
  let made = 0;
  const work = async () => {
    for (const path of left) {
      const file = join(folder, path);
      const content = readFileSync(file);
      const quality = content.length > LARGE ? 9 : 11;
      const key = fingerprint(process.version, `br${quality} gz9`, content);
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      const keep = (ending: string, make: () => Promise<Buffer>) => {
        keys.add(`${key}.${ending}`);
        return remember(cacheFolder, `${key}.${ending}`, make);
      };
      const brotli = await keep('br', () => (made++, toBrotli(content, { params })));
      const zip = await keep('gz', () => toGzip(content, { level: 9 }));
      await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zip)]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  keepOnly(cacheFolder, keys);
  return { files: files.length, ready: files.length - made };
}
