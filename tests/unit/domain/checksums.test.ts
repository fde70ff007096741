import { describe, expect, test } from 'vitest';
import { deviation, formatChecksums, parseChecksums } from '../../../src/domain/checksums.ts';

const one = '1'.repeat(64);
const two = '2'.repeat(64);

describe('a list of checksums', () => {
  test('is sorted by path whatever the order or locale, and reads back as it was', () => {
    const checksums = new Map([
      ['ä.txt', two],
      ['b/a.html', one],
      ['a b.txt', two],
      ['Z.txt', one],
    ]);
    const list = formatChecksums(checksums);
    expect(list).toBe(`${one}  Z.txt\n${two}  a b.txt\n${one}  b/a.html\n${two}  ä.txt\n`);
    expect(new Map(parseChecksums(list))).toEqual(checksums);
  });

  test('reads what sha256sum writes for binary files and on Windows', () => {
    expect([...parseChecksums(`${one} *a.txt\r\n`)]).toEqual([['a.txt', one]]);
  });

  test.each(['../luar.txt', '/etc/passwd', 'a/../../b', 'a//b', './a', 'a\\b', 'a\nb'])('neither holds nor accepts the path %j', (path) => {
    expect(() => formatChecksums(new Map([[path, one]]))).toThrow(/ganti namanya/);
    expect(() => parseChecksums(`${two}  index.html\n${one}  ${path}\n`)).toThrow(/baris [23] tidak terbaca/);
  });

  test('refuses half a hash, a path named twice, and nothing at all, naming the line', () => {
    expect(() => parseChecksums(`${one}  a\n${one.slice(1)}  b\n`)).toThrow('baris 2 tidak terbaca');
    expect(() => parseChecksums(`${one}  a\n${two}  a\n`)).toThrow('baris 2 tidak terbaca');
    expect(() => parseChecksums('')).toThrow('daftarnya kosong');
  });
});

test('what changed, is missing or was added is told apart', () => {
  const expected = new Map([
    ['sama', one],
    ['berubah', one],
    ['hilang', one],
  ]);
  const found = new Map([
    ['tambahan', one],
    ['berubah', two],
    ['sama', one],
  ]);
  expect(deviation(expected, found)).toEqual({ changed: ['berubah'], missing: ['hilang'], surplus: ['tambahan'] });
  expect(deviation(expected, expected)).toEqual({ changed: [], missing: [], surplus: [] });
});
