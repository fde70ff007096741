import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hosting, hostingFolder } from '../../../src/build/hosting.ts';
import { pageOf } from '../../../src/domain/redirect.ts';
import { loadRedirects } from '../../../src/registry/redirects.ts';

const redirects = loadRedirects('.');
let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hosting-'));
  folder = join(home, 'dist');
  for (const { ke } of redirects) page(pageOf(ke));
});
afterEach(() => rmSync(home, { recursive: true }));

function page(address: string): void {
  const file = join(folder, address, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'halaman');
}

function finish(): void {
  const done = hosting().hooks['astro:build:done'] as (options: { dir: URL }) => void;
  done({ dir: pathToFileURL(`${folder}/`) });
}

test('a finished site gets what hosts read in its folder, and what servers need beside it', () => {
  finish();
  for (const name of ['_headers', '_redirects', 'vercel.json', '.htaccess', '.nojekyll'])
    expect(existsSync(join(folder, name)), name).toBe(true);
  for (const name of ['nginx.conf', 'Caddyfile', 'netlify.toml', 'cloudfront/policy.json'])
    expect(existsSync(join(home, 'dist-hosting', name)), name).toBe(true);
  expect(hostingFolder(`${folder}/`)).toBe(join(home, 'dist-hosting'));
  const { dari, ke } = redirects[0]!;
  expect(readFileSync(join(folder, dari, 'index.html'), 'utf8')).toContain(`url=${ke}`);
  expect(readFileSync(join(folder, pageOf(ke), 'index.html'), 'utf8')).toBe('halaman');
});

test('a redirect to a page that was not built stops the build, with file and line', () => {
  const { ke } = redirects[0]!;
  rmSync(join(folder, pageOf(ke), 'index.html'));
  expect(finish).toThrow(new RegExp(`content/situs/alihan\\.yaml:\\d+ {2}tujuan ${ke} tidak ada di situs`));
  expect(existsSync(join(folder, '_redirects'))).toBe(false);
});

test('a redirect that would hide a page stops the build', () => {
  const { dari } = redirects[0]!;
  page(dari);
  expect(finish).toThrow(`${dari} sudah menjadi halaman`);
});
