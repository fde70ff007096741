import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { SHARE_LIMIT, shareText, shareUrl } from '../../../src/domain/share.ts';
import { loadRegistry } from '../../../src/registry/index.ts';

const registry = loadRegistry('tests/fixtures/registry/good', '2026-11-22');
const contact = (id: string): Contact => registry.contact(id);
const link = 'https://situs.example/hak/';

test('contacts become name and number, and the link stands last on its own line', () => {
  expect(shareText(' Hubungi {kontak:kontak-kantor}. \n', link, contact)).toBe(`Hubungi Kantor Contoh +62 21 50996767.\n${link}`);
});

test('a number that is part of the name is not said twice', () => {
  expect(shareText('Hubungi {kontak:kontak-sapa-129}.', link, contact)).toBe(`Hubungi SAPA 129.\n${link}`);
});

test('a contact without a voice line gives its chat number, one without any number its name', () => {
  const silent = (over: Partial<Contact>) => () => ({ ...contact('kontak-kantor'), telepon: [], ...over });
  expect(shareText('{kontak:a}', link, silent({ whatsapp: ['+628111129129'] }))).toBe(`Kantor Contoh +62 811 1129 129\n${link}`);
  expect(shareText('{kontak:a}', link, silent({ whatsapp: [] }))).toBe(`Kantor Contoh\n${link}`);
});

test('the limit counts the finished text with its link', () => {
  const longest = 'a'.repeat(SHARE_LIMIT - link.length - 1);
  expect(shareText(longest, link, contact)).toHaveLength(SHARE_LIMIT);
  expect(() => shareText(`${longest}a`, link, contact)).toThrow('Teks bagikan 601 huruf, paling banyak 600; pendekkan "bagikan".');
});

test('an id that may not be shown is an error', () => {
  expect(() => shareText('{kontak:kontak-lama}', link, contact)).toThrow('"kontak-lama" tidak boleh tampil');
});

test('a contact with a domestic code also gives its number from abroad', () => {
  const both = () => ({ ...contact('kontak-kantor'), nama: 'Aduan', telepon: [{ nomor: '0800-1000' }, { nomor: '+622129244800' }] });
  expect(shareText('Hubungi {kontak:a}.', link, both)).toBe(`Hubungi Aduan 0800-1000 (dari luar negeri +62 21 29244800).\n${link}`);
});

test('a messenger reads back the very same text from the address', () => {
  const text = 'Hemat 50% + gratis? Cek dulu: a & b, #1 "x"\nhttps://situs.example/hak/?a=1';
  const address = new URL(shareUrl(text));
  expect(address.host).toBe('wa.me');
  expect([...address.searchParams]).toEqual([['text', text]]);
});
