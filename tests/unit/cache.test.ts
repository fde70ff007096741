import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint, folderFor, keepOnly, remember } from '../../src/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'simpanan-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
const ask = async (key: string) => (await remember(folder, key, () => Buffer.from(`isi ${++made}`))).toString();

test('a thing is made once, and again when its key changes', async () => {
  expect(await ask('satu')).toBe('isi 1');
  expect(await ask('satu')).toBe('isi 1');
  expect(await ask('dua')).toBe('isi 2');
});

test.each([
  ['changed', (entry: Buffer) => Buffer.concat([entry.subarray(0, -1), Buffer.from([entry.at(-1)! ^ 1])])],
  ['cut short', (entry: Buffer) => entry.subarray(0, 40)],
  ['empty', () => Buffer.alloc(0)],
])('an entry that was %s is made again and mended', async (_, spoil) => {
  const key = `rusak-${made}`;
  const first = await ask(key);
  writeFileSync(join(folder, key), spoil(readFileSync(join(folder, key))));
  const second = await ask(key);
  expect(second).not.toBe(first);
  expect(await ask(key)).toBe(second);
});

test('nothing is kept when making fails', async () => {
  await expect(remember(folder, 'gagal', () => Promise.reject(new Error('tidak jadi')))).rejects.toThrow('tidak jadi');
  expect(readdirSync(folder)).not.toContain('gagal');
});

test('only what a build used stays', async () => {
  const [old, fresh] = [await ask('lama'), await ask('baru')];
  keepOnly(folder, new Set(['baru']));
  expect(readdirSync(folder)).toEqual(['baru']);
  expect(await ask('baru')).toBe(fresh);
  expect(await ask('lama')).not.toBe(old);
});

test('a fingerprint tells apart what only runs together', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  expect(fingerprint('ab', 'c')).toBe(fingerprint('ab', Buffer.from('c')));
});

test('sites at two base paths keep apart', () => {
  expect(folderFor('mampat', '/')).not.toBe(folderFor('mampat', '/rantau-aman/'));
});
