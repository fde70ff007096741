import { expect, test } from 'vitest';
import { loadRegistry, UnresolvedError, withheldBecause } from '../../../src/registry/index.ts';

const registry = loadRegistry('tests/fixtures/registry/good', '2026-11-22');

test('what may be shown is found by kind and id', () => {
  expect(registry.fact('uu-contoh-pasal-2').record.judul).toBe('Hukuman menurut contoh');
  expect(registry.law('uu-contoh-pasal-2').record.pasal).toBe('Pasal 2');
  expect(registry.contact('kontak-sapa-129').nama).toBe('SAPA 129');
  expect(registry.term('istilah-tppo').alias).toEqual(['trafficking']);
  expect(registry.source('koran-sore').terbit).toBeNull();
});

test.each<[what: string, ask: () => unknown, message: string]>([
  [
    'an unknown id',
    () => registry.fact('hilang'),
    'tidak ada fakta dengan id "hilang"; periksa ejaannya atau tambahkan ke content/registri',
  ],
  [
    'a shortened id, with its likes,',
    () => registry.contact('sapa-129'),
    'tidak ada kontak dengan id "sapa-129"; periksa ejaannya (mirip: kontak-sapa-129) atau tambahkan ke content/registri',
  ],
  ['a source as a fact', () => registry.fact('uu-contoh'), '"uu-contoh" adalah sumber, bukan fakta; pakai komponen yang sesuai'],
  ['a procedure as law', () => registry.law('cara-lapor'), '"cara-lapor" adalah prosedur, bukan hukum; pakai <Fact> untuknya'],
  ['a term as a contact', () => registry.contact('istilah-tppo'), '"istilah-tppo" adalah istilah, bukan kontak'],
  ['a contact as a term', () => registry.term('kontak-kantor'), '"kontak-kantor" adalah kontak, bukan istilah'],
  ['a fact as a source', () => registry.source('cara-lapor'), '"cara-lapor" adalah prosedur, bukan sumber'],
  [
    'an unverified law',
    () => registry.law('uu-contoh-pasal-3'),
    '"uu-contoh-pasal-3" tidak boleh tampil (content/registri/hukum/dasar.yaml:14): belum terverifikasi: belum ada sumber yang dibaca untuknya',
  ],
  [
    'an untested contact',
    () => registry.contact('kontak-lama'),
    '"kontak-lama" tidak boleh tampil (content/registri/kontak/dasar.yaml:30): nomornya perlu diuji dulu sebelum tampil',
  ],
  ['an unknown value', () => registry.value('cara-lapor', 'biaya'), '"cara-lapor" tidak punya nilai "biaya"; yang ada: tidak ada'],
])('asking for %s fails and tells what to do', (_, ask, message) => {
  expect(ask).toThrow(new UnresolvedError(message));
});

test('lists hold only what may be shown, in order of id', () => {
  expect(registry.all('kontak').map(({ id }) => id)).toEqual(['kontak-kantor', 'kontak-sapa-129']);
  expect(registry.facts().map(({ record }) => record.id)).toEqual(['uu-contoh-pasal-2', 'korban-contoh-2024', 'cara-lapor']);
});

test('checks see withheld records, and why', () => {
  const withheld = registry.everything().flatMap((entry) => (withheldBecause(entry) ? entry.record.id : []));
  expect(withheld).toEqual(['uu-contoh-pasal-3', 'kontak-lama']);
  expect(registry.peek('hilang')).toBeUndefined();
});

test('an editor may forbid a contact whatever its status', () => {
  const entry = registry.peek('kontak-sapa-129');
  if (entry?.kind !== 'kontak') throw new Error('fixture');
  expect(withheldBecause({ ...entry, record: { ...entry.record, tayang: 'jangan' } })).toBe('ditandai "jangan" oleh redaksi');
});
