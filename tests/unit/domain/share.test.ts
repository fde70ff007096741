import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { contactsText, contactText, SHARE_LIMIT, shareText, shareUrl, termText } from '../../../src/domain/share.ts';
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

test('one contact is forwarded with its hours, the day of its check and a link', () => {
  const one = { ...contact('kontak-sapa-129'), jam: { teks: '24 jam', zona: 'WIB' as const, selalu: true }, diperiksa: '2026-11-20' };
  const text = contactText({ ...one, whatsapp: ['+628111129129'] }, link);
  expect(text.split('\n')).toEqual([
    'SAPA 129',
    'WhatsApp +62 811 1129 129',
    'Jam: 24 jam WIB',
    'Dicek 20 November 2026. Nomor bisa berubah.',
    link,
  ]);
});

test('a contact without any number gives its web address', () => {
  const silent = { ...contact('kontak-kantor'), telepon: [], whatsapp: [], situs: 'https://kantor.example/', jam: null };
  expect(contactText(silent, link).split('\n').slice(0, 2)).toEqual(['Kantor Contoh', 'https://kantor.example/']);
});

test('several contacts are forwarded with the oldest day, those without a number left out, as many as fit', () => {
  const at = (diperiksa: string, over: Partial<Contact> = {}) => ({ ...contact('kontak-kantor'), diperiksa, ...over });
  const silent = at('2026-11-21', { telepon: [], whatsapp: [], nama: 'Bisu' });
  expect(contactsText('Nomor', [at('2026-11-20'), at('2026-11-19', { nama: 'Lain' }), silent], link).split('\n')).toEqual([
    'Nomor:',
    'Kantor Contoh +62 21 50996767',
    'Lain +62 21 50996767',
    'Dicek 19 November 2026. Nomor bisa berubah.',
    link,
  ]);
  const many = Array.from({ length: 60 }, (_, index) => at('2026-11-20', { nama: `Kantor ke-${index}` }));
  const text = contactsText('Nomor', many, link);
  expect(text.length).toBeLessThanOrEqual(SHARE_LIMIT);
  expect(text).toContain('Kantor ke-0 ');
  expect(text.endsWith(link)).toBe(true);
});

test('a word is forwarded with its meaning', () => {
  expect(termText({ judul: 'Restitusi', pernyataan: 'Ganti rugi dari pelaku.' }, link)).toBe(`Restitusi: Ganti rugi dari pelaku.\n${link}`);
});
