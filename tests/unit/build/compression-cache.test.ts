import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CompressionCache } from '../../../src/build/compression-cache.ts';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'mampat-'));
  roots.push(root);
  return root;
}

/** Asks a fresh cache over `root` for `text`; tells whether it had to be made. */
async function ask(root: string, text: string, setting = 'br11') {
  let made = false;
  const cache = new CompressionCache(root);
  const { br, gz } = await cache.get(Buffer.from(text), setting, () => {
    made = true;
    return Promise.resolve({ br: Buffer.from(`br ${text}`), gz: Buffer.from(`gz ${text}`) });
  });
  return { cache, made, br: br.toString(), gz: gz.toString() };
}

test('what was compressed once is taken from the cache by the next build', async () => {
  const root = folder();
  expect(await ask(root, 'a')).toMatchObject({ made: true, br: 'br a', gz: 'gz a' });
  expect(await ask(root, 'a')).toMatchObject({ made: false, br: 'br a', gz: 'gz a' });
});

test('changed content and another setting are made anew', async () => {
  const root = folder();
  await ask(root, 'a');
  expect((await ask(root, 'b')).made).toBe(true);
  expect((await ask(root, 'a', 'br9')).made).toBe(true);
});

test.each<[damage: string, harm: (content: Buffer) => Buffer]>([
  ['a flipped byte', (content) => Buffer.concat([content.subarray(0, -1), Buffer.from([content.at(-1)! ^ 1])])],
  ['a cut', (content) => content.subarray(0, 40)],
  ['emptiness', () => Buffer.alloc(0)],
])('an entry with %s is made again and mended', async (_, harm) => {
  const root = folder();
  await ask(root, 'halaman');
  const entry = join(root, readdirSync(root)[0]!);
  writeFileSync(entry, harm(readFileSync(entry)));
  expect(await ask(root, 'halaman')).toMatchObject({ made: true, br: 'br halaman', gz: 'gz halaman' });
  expect((await ask(root, 'halaman')).made).toBe(false);
});

test('pruning leaves only what this build used', async () => {
  const root = folder();
  await ask(root, 'lama');
  const { cache } = await ask(root, 'baru');
  cache.prune();
  expect((await ask(root, 'baru')).made).toBe(false);
  expect((await ask(root, 'lama')).made).toBe(true);
});
