import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildParts, type BuiltPart } from '../../../src/build/offline-files.ts';
import { findFile, fingerprint, partsAround } from '../../../src/domain/offline.ts';

let root: string;
const put = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const parts = () => buildParts(join(root, 'dist'), root);
const read = (built: BuiltPart[], path: string, core?: boolean): string | undefined => {
  const around = partsAround(
    built.map(({ part }) => part).filter((part) => core === undefined || part.core === core),
    path,
  );
  for (const { id } of around) {
    const content = built.find(({ part }) => part.id === id)!.content;
    const found = findFile(new Uint8Array(gunzipSync(content)), path);
    if (found) return Buffer.from(found).toString();
  }
  return undefined;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'luring-'));
  put('content/panduan/lari.mdx', '---\njudul: Lari\ntopik: bertindak\n---\n');
  put('content/panduan/biaya.mdx', '---\njudul: Biaya\ntopik: migrasi-aman\n---\n');
  for (const path of [
    '',
    'bantuan/',
    'bantuan/polisi/',
    'panduan/',
    'panduan/lari/',
    'panduan/biaya/',
    'luring/',
    'luring/tanpa-internet/',
    'unduh/',
  ])
    put(`dist/${path}index.html`, `isi ${path}`);
  for (let page = 0; page < 200; page++) put(`dist/hak/h${page}/index.html`, `isi ${page}`);
  for (const path of ['404.html', 'ikon.svg', 'pagefind/a.pf_fragment', 'cari/kata.json', '_astro/x.js', 'sw.js'])
    put(`dist/${path}`, path);
  for (const path of [
    'index.html.br',
    'unduh/poster.pdf',
    'unduh/kelas.zip',
    'berbagi.png',
    'api/v1/fakta.json',
    'fakta/x.json',
    'feed.xml',
  ])
    put(`dist/${path}`, path);
});
afterEach(() => rmSync(root, { recursive: true }));

test('numbers and first steps are the home page, every contact and the guides for people who must act', () => {
  const built = parts();
  for (const path of ['', 'bantuan/', 'bantuan/polisi/', 'panduan/lari/', 'luring/', '404.html', 'ikon.svg'])
    expect(read(built, path, true), path).toBeDefined();
  for (const path of ['panduan/biaya/', 'hak/h1/', 'pagefind/a.pf_fragment']) expect(read(built, path, true), path).toBeUndefined();
});

test('the whole site has every page and the search, but no data, papers or compressed twins', () => {
  const built = parts();
  for (const path of ['panduan/biaya/', 'hak/h1/', 'unduh/', 'pagefind/a.pf_fragment', 'cari/kata.json', '_astro/x.js'])
    expect(read(built, path), path).toBeDefined();
  for (const path of ['index.html.br', 'unduh/poster.pdf', 'unduh/kelas.zip', 'berbagi.png', 'api/v1/fakta.json', 'fakta/x.json', 'sw.js'])
    expect(read(built, path), path).toBeUndefined();
});

test('every part is named by its bytes and the same content builds the same parts', async () => {
  const built = parts();
  for (const { part, content } of built) {
    expect(await fingerprint(new Uint8Array(content))).toBe(part.id);
    expect(content.length).toBe(part.bytes);
  }
  expect(parts().map(({ part }) => part)).toEqual(built.map(({ part }) => part));
});

test('a new page and a changed one leave the other parts alone', () => {
  const before = new Set(parts().map(({ part }) => part.id));
  put('dist/hak/h100a/index.html', 'baru');
  put('dist/bantuan/polisi/index.html', 'nomor lain');
  const fresh = parts().filter(({ part }) => !before.has(part.id));
  expect(fresh.length).toBeGreaterThan(1);
  expect(fresh.length).toBeLessThan(5);
  expect(before.size).toBeGreaterThan(6);
});

test('the page that explains what is missing stands alone', () => {
  const alone = parts().filter(({ part }) => part.first <= 'luring/tanpa-internet/' && part.last >= 'luring/tanpa-internet/' && part.core);
  expect(alone.map(({ part }) => [part.first, part.last])).toEqual([['luring/tanpa-internet/', 'luring/tanpa-internet/']]);
});

test('a site without guides to act is refused by name', () => {
  writeFileSync(join(root, 'content/panduan/lari.mdx'), '---\njudul: Lari\n---\n');
  expect(parts).toThrow('content/panduan');
});
