import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePage } from '../../../src/checks/prose/page.ts';
import { readProse } from '../../../src/checks/prose/read.ts';
import { page } from './support.ts';

test('a page knows its collection, its slug, and the lines of its fields and text', () => {
  const one = page('k02/good.mdx', 'hak');
  expect([one.collection, one.slug]).toEqual(['hak', 'good']);
  expect(one.lineOf(['ditinjau'])).toBe(7);
  expect(one.lineAt(one.body.indexOf('Hubungi'))).toBe(18);
});

test('Windows line ends and a byte-order mark change nothing', () => {
  const unix = '---\njudul: A\n---\n\nSatu\ndua <b>\n';
  const [a, b] = [unix, `\uFEFF${unix.replaceAll('\n', '\r\n')}`].map((text) => parsePage(text, 'content/hak/a.mdx'));
  expect(b?.problems).toEqual(a?.problems);
  expect(b?.tags.map((tag) => b.lineAt(tag.start))).toEqual([6]);
});

test('all pages are read, and files that the build would leave out are named', () => {
  const root = mkdtempSync(join(tmpdir(), 'prosa-'));
  mkdirSync(join(root, 'content/hak/dalam'), { recursive: true });
  for (const file of ['hak/a.mdx', 'hak/b.md', 'hak/dalam/c.mdx', 'hak/.gitkeep']) writeFileSync(join(root, 'content', file), 'Isi');
  const { pages, leftOut } = readProse(root);
  expect(pages.map((one) => one.file)).toEqual(['content/hak/a.mdx']);
  expect(leftOut).toEqual(['content/hak/b.md', 'content/hak/dalam/c.mdx']);
});
