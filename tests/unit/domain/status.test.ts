import { expect, test } from 'vitest';
import { factStatus } from '../../../src/domain/primitives.ts';
import { factKinds, kinds, statusLabel, unpublishableBecause } from '../../../src/domain/status.ts';

const shown = (kind: (typeof kinds)[number]) => factStatus.options.filter((status) => unpublishableBecause(kind, status) === null);

test('law and contacts need more than one secondary source', () => {
  for (const kind of ['hukum', 'kontak'] as const) expect(shown(kind)).toEqual(['terverifikasi-primer', 'terverifikasi-sekunder']);
});

test('other facts may rest on one secondary source, which is labelled', () => {
  expect(shown('statistik')).toEqual(['terverifikasi-primer', 'terverifikasi-sekunder', 'satu-sumber-sekunder']);
  expect(statusLabel['satu-sumber-sekunder']).toBe('Baru satu sumber');
});

test('only glossary entries may come from the editors themselves', () => {
  expect(kinds.filter((kind) => shown(kind).includes('redaksi'))).toEqual(['istilah']);
});

test('what is unverified or contradicted is never shown, and the reason is told', () => {
  for (const kind of kinds) {
    expect(unpublishableBecause(kind, 'belum-terverifikasi')).toBe('belum terverifikasi: belum ada sumber yang dibaca untuknya');
    expect(unpublishableBecause(kind, 'bertentangan')).toBe('sumbernya bertentangan: jelaskan pertentangannya, jangan pilih sepihak');
  }
});

test('each fact kind is a kind, and each status has words for readers', () => {
  expect(kinds).toEqual(expect.arrayContaining([...factKinds]));
  expect(Object.keys(statusLabel).sort()).toEqual([...factStatus.options].sort());
});
