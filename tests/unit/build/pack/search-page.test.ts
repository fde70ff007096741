import { createHash } from 'node:crypto';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { carriedSearch, searchPage, textPage } from '../../../../src/build/pack/search-page.ts';
import { compileLexicon, reader } from '../../../../src/domain/search/lexicon.ts';
import { buildMap } from '../../../../src/domain/search/map.ts';
import { index } from '../../../../src/domain/search/query.ts';
import { textIndexOptions, type CarriedSearch } from '../../../../src/domain/search/text-index.ts';

const roots = new Set(['tahan', 'paspor', 'gaji']);
const isRoot = (stem: string) => roots.has(stem);
const read = reader(compileLexicon({ kosong: ['yang'], obrolan: {}, padanan: [] }, isRoot), isRoot);
const records = [{ path: '/hak/paspor/', title: 'Paspor ditahan, gaji', kind: 'baca' as const, label: 'Hak Anda' }];
const map = buildMap({ records, cues: {}, bets: [] }, read);

const page = (title: string, text: string) =>
  `<head><meta name="description" content="Tentang ${title} &amp; lain"></head><body>menu<main id="konten"><h1>${title}</h1><style>b{}</style><p>${text}</p></main>kaki</body>`;
const texts = [
  textPage(page('Dokumen', 'Majikan menahan <b>buku</b> Anda.'), 'hak/dokumen/index.html'),
  textPage(page('Upah', 'Upah yang dibayar tepat waktu.'), 'hak/upah/index.html'),
];
const carried = carriedSearch(map, (path) => `${path}index.html`, texts);

/** Asks as the pack's page does, after everything has travelled as text. */
function ask(words: string): string[] {
  const travelled = JSON.parse(JSON.stringify(carried)) as CarriedSearch;
  const found = MiniSearch.loadJS(travelled.texts, textIndexOptions(index(travelled.map).read)).search(words);
  return found.map(({ id }) => String(id));
}

describe('texts in a pack', () => {
  test('are found by any form of a word, by an unfinished one and by a mistyped one', () => {
    expect(ask('penahanan')).toEqual(['hak/dokumen/index.html']);
    expect(ask('majik')).toEqual(['hak/dokumen/index.html']);
    expect(ask('dibayer')).toEqual(['hak/upah/index.html']);
    expect(ask('yang')).toEqual([]);
  });

  test('are the words of the page itself, without menu, styles and marks', () => {
    expect(texts[0]).toEqual({
      id: 'hak/dokumen/index.html',
      title: 'Dokumen',
      about: 'Tentang Dokumen lain',
      text: 'Dokumen Majikan menahan buku Anda.',
    });
  });
});

describe('the search page of a pack', () => {
  const site =
    '<meta content="script-src \'sha256-lama=\'"><form data-cari data-dasar="/"></form><script type="module" src="/_astro/cari.js"></script></body>';

  test('carries script and data, and allows just this script', () => {
    const script = 'mulai()';
    const html = searchPage(site, script, carried);
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}' 'sha256-lama='`);
    expect(html).toContain('data-dasar="../"');
    expect(html).not.toContain('src=');
    expect(html.endsWith(`<script>${script}</script></body>`)).toBe(true);
  });

  test('cannot be broken by a text that looks like the end of its data', () => {
    const nasty = carriedSearch(map, (path) => path, [{ id: 'a', title: '</script><b>', about: '<!--', text: 'x' }]);
    const html = searchPage(site, '', nasty);
    const data = /data-bawaan>(.*?)<\/script>/.exec(html)![1]!;
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(nasty)));
  });

  test('is refused when the site no longer has the script that it replaces', () => {
    expect(() => searchPage('<p></p>', '', carried)).toThrow('skrip pencarian tidak ditemukan');
  });
});
