import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './files.ts';

/** First TCP flight: ten segments of 1,460 bytes (RFC 6928). A page that fits is readable after one round trip. */
export const FIRST_FLIGHT = 14_600;
/** Response head of a typical CDN with our security headers; the test against a real server measures less. */
export const RESPONSE_HEAD = 700;

/** A page and its bytes on the wire. */
export interface PageWeight {
  path: string;
  bytes: number;
}

/** Weighs every HTML file below `folder` as sent with Brotli, response head included, heaviest first. Needs the `.br` files. */
export function weighPages(folder: string): PageWeight[] {
  return listFiles(folder, (path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: statSync(join(folder, `${path}.br`)).size + RESPONSE_HEAD }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Fails the build when a page does not fit the first flight, and tells the ten heaviest. */
export function budget(): AstroIntegration {
  return {
    name: 'budget',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pages = weighPages(fileURLToPath(dir));
        const lines = pages.slice(0, 10).map((page) => `${String(page.bytes).padStart(6)}  ${page.path}`);
        logger.info(`Sepuluh halaman terberat (bita di jaringan, batas ${FIRST_FLIGHT}):\n${lines.join('\n')}`);
        const over = pages.filter((page) => page.bytes > FIRST_FLIGHT);
        if (over.length > 0) {
          throw new Error(
            `${over.length} halaman melewati batas ${FIRST_FLIGHT} bita: ${over.map((page) => `${page.path} (${page.bytes})`).join(', ')}. Pendekkan isi atau pecah halamannya.`,
          );
        }
      },
    },
  };
}
