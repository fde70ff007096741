import { expect, test } from 'vitest';
import { citationTags, cslItem, fullCitationTags, type Citable } from '../../../src/domain/citation.ts';

const fact: Citable = {
  id: 'upah-2024',
  title: 'Upah pada 2024',
  site: 'Situs Contoh',
  url: 'https://situs.example/fakta/upah-2024/',
  author: 'Tim Contoh',
  published: '2026-11-02',
  accessed: '2026-11-22',
  version: 'v0123abcd',
};

test('a fact becomes a CSL-JSON item with its version and both days', () => {
  expect(cslItem(fact)).toEqual({
    id: 'upah-2024',
    type: 'webpage',
    title: 'Upah pada 2024',
    'container-title': 'Situs Contoh',
    author: [{ literal: 'Tim Contoh' }],
    issued: { 'date-parts': [[2026, 11, 2]] },
    accessed: { 'date-parts': [[2026, 11, 22]] },
    URL: 'https://situs.example/fakta/upah-2024/',
    language: 'id',
    version: 'v0123abcd',
  });
});

test('a page has no version, and a date is only as precise as it is known', () => {
  const item = cslItem({ ...fact, version: undefined, published: '2026-11' });
  expect(item).not.toHaveProperty('version');
  expect(item.issued).toEqual({ 'date-parts': [[2026, 11]] });
  expect(cslItem({ ...fact, published: '2026' }).issued).toEqual({ 'date-parts': [[2026]] });
});

test('pages of prose carry three tags, with dates as bibliographic programs want them', () => {
  expect(citationTags(fact)).toEqual([
    ['citation_title', 'Upah pada 2024'],
    ['citation_publication_date', '2026/11/02'],
    ['citation_author', 'Tim Contoh'],
  ]);
});

test('facts carry their address, language and site too', () => {
  expect(fullCitationTags(fact).slice(3)).toEqual([
    ['citation_online_date', '2026/11/22'],
    ['citation_public_url', 'https://situs.example/fakta/upah-2024/'],
    ['citation_language', 'id'],
    ['citation_publisher', 'Situs Contoh'],
  ]);
});

test('a line break in a title begins no new field', () => {
  const title = 'Upah\nER  - \r\nTY  - JOUR\rpada 2024';
  expect(cslItem({ ...fact, title, author: 'Tim\nContoh' })).toMatchObject({
    title: 'Upah ER - TY - JOUR pada 2024',
    author: [{ literal: 'Tim Contoh' }],
  });
});
