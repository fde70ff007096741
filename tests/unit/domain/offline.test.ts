import { describe, expect, test } from 'vitest';
import {
  ageOf,
  cacheName,
  findFile,
  fingerprint,
  joinFiles,
  mediaType,
  partsAround,
  pathBelow,
  withNotice,
  type SavedSet,
} from '../../../src/domain/offline.ts';
import { formatSize } from '../../../src/domain/format.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const set: SavedSet = {
  release: 'abc',
  day: '2026-11-20',
  saved: '2026-11-22',
  pack: 'core',
  parts: [
    { id: '1', bytes: 10, first: '', last: 'bantuan/', core: true },
    { id: '2', bytes: 10, first: 'bantuan/x/', last: 'privasi/', core: true },
    { id: '3', bytes: 10, first: 'artikel/', last: 'tentang/', core: false },
  ],
};

describe('joined files', () => {
  const files = [
    { path: '', content: bytes('beranda\nbaris kedua') },
    { path: 'a/', content: bytes('é – ”') },
    { path: 'b.pagefind', content: Uint8Array.of(10, 0, 255, 10) },
    { path: 'kosong.js', content: new Uint8Array() },
  ];
  const joined = new Uint8Array(joinFiles(files));

  test('give back each file, byte for byte', () => {
    for (const { path, content } of files) expect(findFile(joined, path)).toEqual(content);
  });

  test('know what they do not hold', () => {
    expect(findFile(joined, 'a')).toBeUndefined();
  });

  test('that were cut short or replaced are refused, not guessed at', () => {
    expect(() => findFile(bytes('rusak') as Uint8Array<ArrayBuffer>, 'a/')).toThrow(SyntaxError);
  });

  test('have a name that follows from every byte', async () => {
    // First 128 bits of the test vector for "abc" in FIPS 180-4.
    expect(await fingerprint(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223');
  });
});

describe('finding a path', () => {
  test('goes to the part around it in the core and in the rest', () => {
    const ids = (path: string) => partsAround(set.parts, path).map(({ id }) => id);
    expect(ids('')).toEqual(['1']);
    expect(ids('bantuan/')).toEqual(['1', '3']);
    expect(ids('luring/')).toEqual(['2', '3']);
    expect(ids('zzz')).toEqual([]);
  });

  test('drops query, fragment, base and the name of the index', () => {
    const path = (address: string, base: string) => pathBelow(new URL(address, 'https://situs.example'), base);
    expect(path('/bantuan/?di=aceh#x', '/')).toBe('bantuan/');
    expect(path('/rantau-aman/bantuan/index.html', '/rantau-aman/')).toBe('bantuan/');
    expect(path('/rantau-aman/', '/rantau-aman/')).toBe('');
    expect(path('/index.html', '/')).toBe('');
    expect(path('/404.html', '/')).toBe('404.html');
  });

  test('knows the type of a page, a script and anything else', () => {
    expect(mediaType('')).toBe('text/html; charset=utf-8');
    expect(mediaType('a.b/c/')).toBe('text/html; charset=utf-8');
    expect(mediaType('_astro/x.y.js')).toBe('text/javascript; charset=utf-8');
    expect(mediaType('pagefind/wasm.id.pagefind')).toBe('application/octet-stream');
  });

  test('keeps two sites on one host apart', () => {
    expect(cacheName('/')).not.toBe(cacheName('/rantau-aman/'));
  });
});

describe('a page from the device', () => {
  test('tells both days, and doubts a clock that runs before the content', () => {
    expect(ageOf(set)).toBe('Disimpan pada 22 November 2026. Isi terbitan 20 November 2026.');
    expect(ageOf({ ...set, saved: '2001-01-01' })).toContain('1 Januari 2001 menurut jam perangkat ini, yang tampaknya keliru');
  });

  test('says so once, inside the main part, and says when the set is not whole', () => {
    const html = '<body><main id="konten" data-pagefind-body><h1>x</h1></main>';
    const page = withNotice(html, set, true, '/rantau-aman/');
    expect(page).toMatch(/<main id="konten" data-pagefind-body><p class="wrap" data-simpanan>.*href="\/rantau-aman\/luring\/".*<\/p><h1>x/);
    expect(page).not.toContain('belum lengkap');
    expect(withNotice(html, set, false, '/')).toContain('Simpanan belum lengkap.');
  });

  test('that is not one of ours is left as it is', () => {
    expect(withNotice('<p>$& lain', set, true, '/')).toBe('<p>$& lain');
  });
});

test('sizes are said as data plans say them, never smaller than they are', () => {
  expect([1, 999, 1000, 1001, 315_200, 999_000].map(formatSize)).toEqual(['1 kB', '1 kB', '1 kB', '2 kB', '316 kB', '999 kB']);
  expect([999_001, 4_649_000, 12_000_000].map(formatSize)).toEqual(['1 MB', '4,7 MB', '12 MB']);
});
