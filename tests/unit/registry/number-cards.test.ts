import { expect, test } from 'vitest';
import { loadRegistry } from '../../../src/registry/index.ts';
import { loadNumberCards } from '../../../src/registry/number-cards.ts';
import { problems } from './site-file.ts';

const registry = loadRegistry('tests/fixtures/registry/good', '2026-11-22');
const said = (content: string | null) => problems((root) => loadNumberCards(root, registry), 'kartu-nomor-bagi.yaml', content);
const set = (contact: string, over = '') =>
  ['- judul: Nomor', '  tempat: [nasional]', '  halaman: /bantuan/', '  tahu: Boleh ragu.', '  kontak:', `    - ${contact}`, over].join(
    '\n',
  );

test('a set with contacts that may be shown is fine', () => {
  expect(said(set('{kontak: kontak-kantor, kapan: Siang}'))).toEqual([]);
});

test.each([
  ['a missing file', null, /berkas tidak ada/],
  ['an unknown contact', set('{kontak: kontak-hilang}'), /:6 {2}tidak ada kontak dengan id "kontak-hilang"/],
  ['a withheld contact', set('{kontak: kontak-lama}'), /:6 {2}"kontak-lama" tidak boleh tampil/],
  ['a typed number', set('{kontak: kontak-kantor, kapan: Tekan 8}'), /ada angka yang diketik langsung/],
  ['an unknown place', set('{kontak: kontak-kantor}').replace('nasional', 'bandung'), /pilih nasional/],
])('%s is refused', (_, content, message) => {
  expect(said(content).join('\n')).toMatch(message);
});
