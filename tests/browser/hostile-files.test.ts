import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
import { attribute, elements, textContent, type Element } from '../../src/checks/html/tree.ts';
import { isLinkable } from '../../src/domain/url.ts';
import type { Poisoning } from '../hostile/poison-project.ts';
import { MARK } from '../hostile/payloads.ts';

/** The site that `tests/hostile-build.ts` made of hostile content, read file by file with each format's own parser. */
const FOLDER = '.cache/site-hostile';
const { records } = JSON.parse(readFileSync(`${FOLDER}.json`, 'utf8')) as Poisoning;
const named = (ending: string) => listFiles(FOLDER, (path) => path.endsWith(ending));
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
/** Files that hostile text reached; a test over none of them would say nothing. */
const reached = (ending: string, least: number) => {
  const files = named(ending).filter((path) => read(path).includes(MARK));
  expect(files.length, ending).toBeGreaterThanOrEqual(least);
  return files;
};

describe('pages', () => {
  const ours = ['application/ld+json', 'application/json', 'module'];
  const linking = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'xlink:href'];

  function harm(one: Element): string[] {
    const found: string[] = [];
    if (['iframe', 'object', 'embed', 'base'].includes(one.tagName)) found.push(`<${one.tagName}>`);
    if (one.tagName === 'script' && !ours.includes(attribute(one, 'type') ?? '')) found.push('<script>');
    if (one.tagName === 'script' && attribute(one, 'type') === 'module' && textContent(one).includes(MARK))
      found.push('<script> with hostile words');
    if (one.tagName === 'style' && textContent(one).includes(MARK)) found.push('<style> with hostile words');
    for (const { name, value } of one.attrs) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || name.includes(MARK)) found.push(`${one.tagName} ${name}`);
      if (linking.includes(name) && !isLinkable(value)) found.push(`${one.tagName} ${name}=${value}`);
      if (one.tagName === 'meta' && value.toLowerCase() === 'refresh') found.push('refresh');
    }
    return found;
  }

  test('hold hostile words as words: no element, handler or link comes of them', () => {
    const pages = reached('.html', 200);
    const seen: string[] = [];
    for (const path of pages) {
      const root = parse(read(path));
      expect(elements(root).flatMap(harm), path).toEqual([]);
      const [body] = elements(root).filter((one) => one.tagName === 'body');
      if (body && textContent(body).includes(MARK)) seen.push(path);
    }
    expect(seen.length).toBeGreaterThan(200);
  });

  test('tell search engines in JSON that parses, and end no script early', () => {
    const blocks = reached('.html', 200).flatMap((path) =>
      elements(parse(read(path)))
        .filter((one) => attribute(one, 'type') === 'application/ld+json')
        .map((one) => JSON.stringify(JSON.parse(textContent(one)))),
    );
    expect(blocks.filter((text) => text.includes(`</script><script>${MARK}()`)).length).toBeGreaterThan(5);
  });

  test('of records all stand at their own address', () => {
    const folders: Record<string, string> = { kontak: 'bantuan', sumber: 'sumber', istilah: 'istilah' };
    const pages = new Set(named('.html'));
    const expected = records
      .map((name) => name.split('/') as [string, string])
      .filter(([kind]) => kind !== 'klaim')
      .map(([kind, id]) => `${folders[kind] ?? 'fakta'}/${id}/index.html`);
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((path) => !pages.has(path) || !read(path).includes(MARK))).toEqual([]);
    // A hostile file name becomes a plain address.
    expect(listFiles(FOLDER).filter((path) => !/^[\w./[\]-]+$/.test(path))).toEqual([]);
  });

  test('offer snippets for other sites that hold hostile names as words', () => {
    const snippets = ['sematkan/index.html', 'jurnalis/index.html'].flatMap((path) =>
      elements(parse(read(path)))
        .filter((one) => one.tagName === 'pre')
        .map(textContent)
        .filter((text) => text.startsWith('<')),
    );
    expect(snippets.filter((text) => text.includes(MARK)).length).toBeGreaterThan(0);
    for (const text of snippets) {
      const harmful = elements(parseFragment(text) as never).flatMap(harm);
      // The one frame that we offer shows our own page.
      expect(
        harmful.filter((one) => one !== '<iframe>'),
        text,
      ).toEqual([]);
      expect(text.match(/<iframe/g)?.length ?? 0).toBeLessThan(2);
    }
  });

  test('drawings run nothing', () => {
    for (const path of named('.svg')) {
      expect(elements(parseFragment(read(path)) as never).flatMap(harm), path).toEqual([]);
    }
  });
});

describe('data', () => {
  test('JSON parses and keeps the words', () => {
    for (const path of [...reached('.json', 50), ...named('.webmanifest')])
      expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
  });

  test('feeds have only their own elements in every entry', () => {
    const parser = new XMLParser({ isArray: (name) => name === 'entry' });
    const { feed } = parser.parse(read('feed.xml')) as { feed: { entry: Record<string, unknown>[] } };
    expect(JSON.stringify(feed)).toContain(MARK);
    for (const entry of feed.entry) expect(Object.keys(entry)).toEqual(['id', 'title', 'link', 'updated', 'category', 'summary']);
  });

  test('tables have as many cells as headings, and none that a spreadsheet would compute', () => {
    for (const path of reached('.csv', 2)) {
      const rows: string[][] = parseCsv(readFileSync(join(FOLDER, path)), { bom: true });
      const [head = [], ...rest] = rows;
      for (const row of rest) expect(row).toHaveLength(head.length);
      expect(rest.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      expect(
        rest.flat().some((cell) => cell.startsWith(`'=${MARK}`)),
        path,
      ).toBe(true);
    }
  });

  test('address cards hold one card with our properties only', () => {
    for (const path of named('.vcf')) {
      const text = read(path);
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
      const names = text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter(Boolean)
        .map((line) => line.split(/[:;]/)[0]);
      expect(
        names.filter((name) => name === 'BEGIN' || name === 'END'),
        path,
      ).toEqual(['BEGIN', 'END']);
      expect(
        names.filter(
          (name) => !['BEGIN', 'VERSION', 'KIND', 'FN', 'ORG', 'TEL', 'EMAIL', 'URL', 'ADR', 'NOTE', 'UID', 'END'].includes(name ?? ''),
        ),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(new RegExp(`^TEL[^:]*:.*${MARK}`, 'm'));
    }
    reached('.vcf', 10);
  });

  test('bibliographies hold one item each, with our address', () => {
    for (const path of [...reached('.bib', 50), ...reached('.ris', 50)]) {
      const { data } = new Cite(read(path), { forceType: path.endsWith('.bib') ? '@bibtex/text' : '@ris/file' });
      expect(data, path).toHaveLength(1);
      expect(data[0]?.URL, path).toMatch(/^https:\/\/rantau-aman\.example\/fakta\//);
    }
    for (const path of named('.ris')) expect(read(path).match(/^(TY|ER) {2}- /gm), path).toEqual(['TY  - ', 'ER  - ']);
  });

  test('the address for reports of weaknesses is there once somebody answers, with the fields of RFC 9116 once each', () => {
    const lines = read('.well-known/security.txt').trim().split('\n');
    expect(lines.map((line) => line.split(': ')[0])).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    expect(lines[0]).toBe('Contact: mailto:redaksi@situs.example');
  });
});
