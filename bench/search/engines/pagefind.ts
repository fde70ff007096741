import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { listFiles } from '../../../src/build/files.ts';
import { DEPTH } from '../metrics.ts';
import type { Page } from '../pages.ts';
import { openWindow } from './browser.ts';
import { unique, type Engine } from './engine.ts';

/** Without a worker, as on our own page: a worker would add its own file to the first search. */
const load = `globalThis.engine ??= import('/pagefind/pagefind.js').then(async (one) => { await one.options({ noWorker: true }); await one.init(); return one; })`;

const find = (query: string) => `(async () => {
  const { results } = await (await (${load})).search(${JSON.stringify(query)});
  return Promise.all(results.slice(0, ${DEPTH}).map(async (one) => (await one.data()).url));
})()`;

/** Pagefind as it comes: the same pages, `lang="id"`, its own ranking; no other words, no records, nothing of ours around it. */
export async function barePagefind(pages: readonly Page[]): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-pagefind-'));
  await build(pages, folder);
  const window = await openWindow(folder);
  await window.page.goto(window.at('/'));
  return {
    name: 'Pagefind 1.6, bare',
    search: async (query) => unique(await window.page.evaluate<string[]>(find(query))),
    firstSearch: (query) =>
      window.bytesOf(async (page) => {
        await page.goto(window.at('/'));
        await page.evaluate(find(query));
      }),
    close: async () => {
      await window.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function build(pages: readonly Page[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path, html } of pages)
    await index.addHTMLFile({ url: path, content: `<!doctype html><html lang="id"><body>${html}</body></html>` });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  for (const name of ['index.html', '404.html'])
    writeFileSync(join(folder, name), '<!doctype html><html lang="id"><title>Cari</title></html>');
  for (const path of listFiles(folder, (one) => /\.(js|json)$/.test(one)))
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(readFileSync(join(folder, path))));
}
