import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRegistry } from '../../../src/registry/index.ts';

const TODAY = '2026-11-22';
const GOOD = 'tests/fixtures/registry/good';

/** A copy of the good registry in which every file's text went through `change`. */
function copy(change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), 'registri-'));
  cpSync(`${GOOD}/content`, join(root, 'content'), { recursive: true });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return root;
}

test('a good registry gives typed records with their file and line', () => {
  const registry = loadRegistry(GOOD, TODAY);
  expect(registry.everything()).toHaveLength(11);
  expect(registry.peek('kontak-kantor')).toMatchObject({ kind: 'kontak', file: 'content/registri/kontak/dasar.yaml', line: 16 });
  expect(registry.source('uu-contoh').terbit).toBe('2007');
  expect(registry.value('korban-contoh-2024', 'laki-laki')).toMatchObject({ angka: 12.5, satuan: 'persen', periode: '2024' });
});

test('records checked today are accepted, and an empty registry too', () => {
  expect(loadRegistry(GOOD, '2026-11-01').everything()).toHaveLength(11);
  expect(loadRegistry('tests/fixtures', TODAY).everything()).toEqual([]);
});

test('Windows line ends and a byte-order mark change nothing', () => {
  const windows = loadRegistry(
    copy((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    TODAY,
  );
  expect(windows.everything()).toEqual(loadRegistry(GOOD, TODAY).everything());
});

test('a file over a million bytes is refused, one of exactly a million is not', () => {
  const padded = (bytes: number) => copy((text) => (text.includes('cara-lapor') ? `${text}#`.padEnd(bytes, '.') : text));
  expect(loadRegistry(padded(1_000_000), TODAY).everything()).toHaveLength(11);
  expect(() => loadRegistry(padded(1_000_001), TODAY)).toThrow(
    'Registri tidak bisa dipakai, 1 masalah:\ncontent/registri/prosedur/dasar.yaml:1  berkas 1000001 bita terlalu besar; pecah menjadi beberapa berkas di bawah 1000000 bita',
  );
});
