import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cslItem, type Citable } from '../../../src/domain/citation.ts';
import { bibtex, citationText, cslJson, ris } from '../../../src/pages/_cite.ts';

const fact: Citable = {
  id: 'korban-tppo-2024-menurut-polri',
  title: 'Korban 2024: 50% & "laki-laki" {semua}, Rp5_000 #1 – naik?',
  site: 'Situs Contoh',
  url: 'https://situs.example/bawah/fakta/korban-tppo-2024-menurut-polri/',
  author: 'Tim Rantau Aman',
  published: '2026-11-02',
  accessed: '2026-11-22',
  version: 'v0123abcd',
};
const item = cslItem(fact);
const page = cslItem({ ...fact, version: undefined });

/** The single item that the library finds in a file. */
function readBack(file: string): Record<string, unknown> {
  const { data } = new Cite(file);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}
const same = { title: fact.title, URL: fact.url, issued: { 'date-parts': [[2026, 11, 2]] } };

describe('files read back by the library', () => {
  test('BibTeX keeps key, title, author, day and address, and notes version and access', () => {
    const read = readBack(bibtex(item));
    expect(read).toMatchObject({ ...same, id: fact.id, author: [{ family: 'Tim Rantau Aman' }], publisher: 'Situs Contoh' });
    expect(read.note).toBe('Versi v0123abcd, diakses 2026-11-22');
    expect(readBack(bibtex(page)).note).toBe('diakses 2026-11-22');
  });

  test('RIS keeps them too, under a key that is not cut', () => {
    const read = readBack(ris(item));
    expect(read).toMatchObject({ ...same, id: 'v0123abcd', author: [{ literal: 'Tim Rantau Aman' }], language: 'id', type: 'webpage' });
    expect(read).toMatchObject({ accessed: { 'date-parts': [[2026, 11, 22]] }, note: 'Versi v0123abcd', publisher: 'Situs Contoh' });
    expect(ris(item)).toMatch(/^TY {2}- ELEC\n[\s\S]*\nER {2}- \n$/);
  });

  test('CSL-JSON keeps everything', () => {
    expect(readBack(cslJson(item))).toMatchObject({ ...item });
  });
});

describe('citations in words', () => {
  test('short: what, where, when, address', () => {
    expect(citationText(item, 'short')).toBe(
      '“Korban 2024: 50% & ‘laki-laki’ {semua}, Rp5_000 #1 – naik?”, Situs Contoh, 2 November 2026, https://situs.example/bawah/fakta/korban-tppo-2024-menurut-polri/',
    );
  });

  test('full: who, when, what, version, where, and when it was seen', () => {
    expect(citationText(cslItem({ ...fact, title: 'Korban pada 2024' }), 'full')).toBe(
      'Tim Rantau Aman. (2 November 2026). Korban pada 2024 (v0123abcd). Situs Contoh. Diakses 22 November 2026, dari https://situs.example/bawah/fakta/korban-tppo-2024-menurut-polri/',
    );
  });

  test('a page without version has no empty brackets', () => {
    expect(citationText(page, 'full')).not.toContain('()');
  });

  test('every month has its Indonesian name', () => {
    const month = (number: number) =>
      citationText(cslItem({ ...fact, published: `2026-${String(number).padStart(2, '0')}-05` }), 'short')
        .split(', ')
        .at(-2);
    expect(Array.from({ length: 12 }, (_, index) => month(index + 1))).toEqual(
      ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'].map(
        (name) => `5 ${name} 2026`,
      ),
    );
  });
});
