import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zip } from '../../../../src/build/pack/zip.ts';

const files = [
  ['isi/b.html', strToU8('<p>b</p>'.repeat(100))],
  ['BUKA-INI.html', strToU8('<p>a</p>')],
  ['isi/c.pdf', strToU8('%PDF-1.7')],
] as const;
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the same files give the same bytes in any order and any time zone', () => {
  process.env.TZ = 'Asia/Jakarta';
  const first = zip(new Map(files), '2026-11-22');
  process.env.TZ = 'America/Lima';
  expect(zip(new Map([...files].reverse()), '2026-11-22')).toEqual(first);
  expect(zip(new Map(files), '2026-11-23')).not.toEqual(first);
});

test('everything comes out as it went in, sorted by name', () => {
  const out = unzipSync(zip(new Map(files), '2026-11-22'));
  expect(Object.entries(out).map(([name, content]) => [name, strFromU8(content).slice(0, 8)])).toEqual([
    ['BUKA-INI.html', '<p>a</p>'],
    ['isi/b.html', '<p>b</p>'],
    ['isi/c.pdf', '%PDF-1.7'],
  ]);
});
