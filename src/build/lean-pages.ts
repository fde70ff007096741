import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './files.ts';

/** Their text must stay as it is: spaces count in it, or a hash in the page's policy vouches for it. */
const verbatim = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;
const block =
  '(?:html|head|title|meta|link|body|header|nav|main|footer|section|article|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|details|summary|form|table|caption|thead|tbody|tr|th|td)';
const afterBlock = new RegExp(`(</?${block}(?: [^>]*)?>)\\s+`, 'g');
const beforeBlock = new RegExp(`\\s+(?=</?${block}[ >])`, 'g');

/**
 * Leaves out what no reader gets: marks for the search index, which is built by then (only `data-pagefind-body`, which
 * tells a searchable page, is part of the contract), and spaces at the edges of blocks, which browsers do not show.
 */
export function leanPage(html: string): string {
  return html
    .split(verbatim)
    .map((part, index) => {
      // Of three parts, the second is verbatim and the third is the name of its element.
      if (index % 3 === 1) return part;
      if (index % 3 === 2) return '';
      return part
        .replace(/<span hidden data-pagefind-meta="[^"]*"><\/span>/g, '')
        .replace(/ data-pagefind-(?!body)[a-z-]+(?:="[^"]*")?/g, '')
        .replace(afterBlock, '$1')
        .replace(beforeBlock, '');
    })
    .join('');
}

/** Makes every page as short as it can be. Runs after everything that reads the pages' marks. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of listFiles(folder, (one) => one.endsWith('.html'))) {
          const file = join(folder, path);
          writeFileSync(file, leanPage(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
