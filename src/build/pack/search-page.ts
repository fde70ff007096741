import { createHash } from 'node:crypto';
import MiniSearch from 'minisearch';
import { build, type Rolldown } from 'vite';
import type { SearchMap } from '../../domain/search/map.ts';
import { index } from '../../domain/search/query.ts';
import { subset } from '../../domain/search/subset.ts';
import { textIndexOptions, type CarriedSearch, type TextPage } from '../../domain/search/text-index.ts';

const module = /<script type="module" src="[^"]*"><\/script>/g;

/** The script of the search page as one classic script: files loaded from a disk are no modules. */
export async function bundleSearch(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/client/search/pack.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...more] = built.output;
  if (more.length > 0) throw new Error('src/client/search/pack.ts: skrip pencarian paket kelas harus menjadi satu berkas');
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/**
 * What search in a pack knows.
 * @param placeOf address in the pack of a page of the site; `undefined` when the pack does not have it
 */
export function carriedSearch(map: SearchMap, placeOf: (path: string) => string | undefined, pages: readonly TextPage[]): CarriedSearch {
  const own = subset(map, placeOf);
  const texts = new MiniSearch(textIndexOptions(index(own).read));
  texts.addAll(pages);
  return { map: own, texts: texts.toJSON() };
}

/**
 * The search page of a pack, with its script and all its data inside.
 * @param html the page of the site, with links already leading into the pack
 * @throws Error when the site's search page no longer has the script that is replaced
 */
export function searchPage(html: string, script: string, carried: CarriedSearch): string {
  if (html.match(module)?.length !== 1)
    throw new Error('cari/index.html: skrip pencarian tidak ditemukan; sesuaikan src/build/pack/search-page.ts');
  const data = JSON.stringify(carried).replaceAll('<', '\\u003c');
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  return html
    .replace(module, '')
    .replace(/( data-dasar=")[^"]*"/, '$1../"')
    .replace(/script-src /, `script-src ${hash} `)
    .replace('</body>', () => `<script type="application/json" data-bawaan>${data}</script><script>${script}</script></body>`);
}

/** The text of a page, as far as search needs it. */
export function textPage(html: string, id: string): TextPage {
  const plain = (text = '') =>
    text
      .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>|&[#a-z0-9]+;/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    id,
    title: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]),
    about: plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]),
    text: plain(/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1]),
  };
}
