import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { aboutFile, dataFiles, jsonSchema, listFile, type DataFile } from '../../../src/domain/open-data-files.ts';
import { publicContactOf, publicFactOf, publicSourceOf } from '../../../src/domain/open-data-records.ts';
import { loadRegistry } from '../../../src/registry/index.ts';
import { address, openData, publication, registry } from './site-data.ts';

const { kontak, fakta, sumber, istilah } = openData;

/** What is wrong with a file, by the schema that is published beside it. */
function complaints(file: DataFile, content: unknown): unknown[] {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonSchema(file, address));
  validate(JSON.parse(JSON.stringify(content)));
  return (validate.errors ?? []).slice(0, 5);
}

/** Every key in a value, at any depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inside)]);
}

describe('the files of the real registry', () => {
  test('hold something', () => {
    expect(fakta.length).toBeGreaterThan(400);
    expect(kontak.length).toBeGreaterThan(40);
    expect(sumber.length).toBeGreaterThan(400);
    expect(istilah.length).toBeGreaterThan(80);
  });

  test('fit their published schemas', () => {
    expect(complaints('kontak', listFile('kontak', kontak, publication))).toEqual([]);
    expect(complaints('fakta', listFile('fakta', fakta, publication))).toEqual([]);
    expect(complaints('sumber', listFile('sumber', sumber, publication))).toEqual([]);
    expect(complaints('istilah', listFile('istilah', istilah, publication))).toEqual([]);
    const one = {
      ...aboutFile('satu-fakta', '/fakta/a.json', publication),
      sitasi: { singkat: 'a', lengkap: 'b' },
      fakta: fakta[0],
      sumber: [],
    };
    expect(complaints('satu-fakta', one)).toEqual([]);
  });

  test('carry nothing that is for editors only', () => {
    const keys = new Set(keysIn(openData));
    expect(['catatan', 'tayang'].filter((key) => keys.has(key))).toEqual([]);
  });

  test('name no record that is not shown, and no source that is missing from sumber.json', () => {
    const known = new Set([...kontak, ...fakta, ...istilah].map(({ id }) => id));
    const named = [
      ...fakta.flatMap((fact) => [...fact.jangan_dibandingkan, ...(fact.jenis === 'hukum' ? fact.menggantikan : [])]),
      ...kontak.flatMap(({ jalur_kedua }) => jalur_kedua ?? []),
      ...istilah.flatMap(({ lihat }) => lihat),
    ];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const sources = new Set(sumber.map(({ id }) => id));
    expect([...kontak, ...fakta, ...istilah].flatMap((one) => one.sumber).filter((id) => !sources.has(id))).toEqual([]);
  });

  test('tell licence, day and address', () => {
    expect(listFile('kontak', [], publication)).toMatchObject({
      $schema: 'https://situs.example/bawah/api/v1/kontak.schema.json',
      alamat: 'https://situs.example/bawah/api/v1/kontak.json',
      lisensi: 'https://creativecommons.org/licenses/by/4.0/',
      penerbit: 'Tim Contoh',
      jumlah: 0,
    });
  });
});

describe('the schemas', () => {
  test.each(Object.keys(dataFiles) as DataFile[])('%s refuses a key that nobody has described', (file) => {
    expect(complaints(file, { tambahan: 1 })).not.toEqual([]);
    const record = JSON.stringify(jsonSchema(file, address));
    expect(record.match(/"type":"object"/g)?.length).toBe(record.match(/"additionalProperties":false/g)?.length);
  });

  test('refuse a wrong day, a wrong status and a record without its page', () => {
    const [fact] = fakta;
    const wrong = (over: object) => complaints('fakta', listFile('fakta', [{ ...fact!, ...over }], publication));
    expect(wrong({})).toEqual([]);
    expect(wrong({ diperiksa: '2026-13-01' })).not.toEqual([]);
    expect(wrong({ status: 'ngawur' })).not.toEqual([]);
    expect(wrong({ halaman: 'fakta/a' })).not.toEqual([]);
  });
});

describe('a public record', () => {
  const small = loadRegistry('tests/fixtures/registry/good', '2026-11-22');
  const surroundings = { address, shown: (id: string) => id === 'kontak-sapa-129' };

  test('of a contact says what is unknown as null', () => {
    const contact = publicContactOf(small.contact('kontak-kantor'), surroundings);
    expect(contact).toMatchObject({ id: 'kontak-kantor', surel: null, halaman: 'https://situs.example/bawah/bantuan/kontak-kantor/' });
    expect(contact).not.toHaveProperty('tayang');
    expect(contact).not.toHaveProperty('catatan');
  });

  test('of a fact has another version when any of its public content changes, and none when only editors see it', () => {
    const entry = small.fact('korban-contoh-2024');
    if (entry.kind !== 'statistik') throw new Error('fixture');
    const version = (over: Partial<typeof entry.record>) =>
      publicFactOf({ kind: 'statistik', record: { ...entry.record, ...over } }, surroundings).versi;
    const now = version({});
    expect(version({ pernyataan: 'Lain.' })).not.toBe(now);
    expect(version({ nilai: [] })).not.toBe(now);
    expect(version({ sumber: [] })).not.toBe(now);
    expect(version({ status: 'terverifikasi-primer' })).not.toBe(now);
    expect(version({ definisi: 'Lain.' })).not.toBe(now);
    expect(version({ catatan: 'Untuk redaksi.' })).toBe(now);
    expect(version({ diperiksa: '2027-01-01' })).toBe(now);
  });

  test('of a source names the pages that rest on it, and its address is a URI', () => {
    const source = publicSourceOf(small.source('koran-sore'), ['/fakta/a/'], address);
    expect(source.mendukung).toEqual(['https://situs.example/bawah/fakta/a/']);
    expect(source.terbit).toBeNull();
    const written = { ...small.source('koran-sore'), url: 'https://koran.example/“112” ya' };
    expect(publicSourceOf(written, [], address).url).toBe('https://koran.example/%E2%80%9C112%E2%80%9D%20ya');
  });

  test('is left out when its record may not be shown', () => {
    const withheld = registry.everything().filter(({ kind }) => kind !== 'sumber' && kind !== 'klaim').length;
    expect(withheld).toBeGreaterThan(fakta.length + kontak.length + istilah.length);
  });
});
