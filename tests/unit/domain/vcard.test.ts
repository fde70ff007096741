import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { hasNumber, neutralVcard, vcard } from '../../../src/domain/vcard.ts';
import { loadRegistry } from '../../../src/registry/index.ts';
import { registry } from './site-data.ts';

const office = loadRegistry('tests/fixtures/registry/good', '2026-11-22').contact('kontak-kantor');
const page = 'https://situs.example/bantuan/kontak-kantor/';

/** Properties of a card: lines put together again, escapes undone. */
function read(card: string): [name: string, value: string][] {
  return card
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).replace(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      return [line.slice(0, colon), value];
    });
}
const valueOf = (card: string, name: string) => read(card).find(([one]) => one === name)?.[1];

test('a card begins, says its version, and ends, with CRLF throughout', () => {
  const card = vcard(office, page);
  expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  expect(card).toMatch(/\r\nEND:VCARD\r\n$/);
  expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('names, number, notice and address of the page are in it', () => {
  const card = vcard(office, page);
  expect(valueOf(card, 'FN')).toBe(office.nama);
  expect(valueOf(card, 'TEL;TYPE=voice')).toBe(office.telepon[0]?.nomor);
  expect(valueOf(card, 'NOTE')).toContain(`belum ditelepon. Selengkapnya: ${page}`);
  expect(valueOf(card, 'UID')).toBe(page);
});

test('backslashes, commas, semicolons and line breaks are escaped', () => {
  const nama = 'A\\B, C; D';
  const card = vcard({ ...office, nama, pernyataan: 'Satu,\ndua; tiga\\n.' }, page);
  expect(card).toContain('FN:A\\\\B\\, C\\; D\r\n');
  expect(valueOf(card, 'FN')).toBe(nama);
  expect(valueOf(card, 'NOTE')).toMatch(/^Satu,\ndua; tiga\\n\.\n/);
});

test('no kind of line break begins a new property', () => {
  const nama = 'A\rTEL:+620\r\nEND:VCARD\nBEGIN:VCARD';
  const card = vcard({ ...office, nama }, page);
  expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(valueOf(card, 'FN')).toBe('A\nTEL:+620\nEND:VCARD\nBEGIN:VCARD');
});

test('long lines are folded at 75 bytes without cutting a letter in two', () => {
  const pernyataan = 'Bantuan “siapa pun” 你好 é, kapan saja. '.repeat(9).trim();
  const card = vcard({ ...office, pernyataan }, page);
  expect(card.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(card).not.toContain('\uFFFD');
  expect(valueOf(card, 'NOTE')?.startsWith(pernyataan)).toBe(true);
});

test('a number that is called and written to stands once', () => {
  const contact: Contact = { ...office, telepon: [{ nomor: '+628111129129' }], whatsapp: ['+628111129129', '+628111129130'], sms: ['129'] };
  expect(read(vcard(contact, page)).filter(([name]) => name.startsWith('TEL'))).toEqual([
    ['TEL;TYPE=voice', '+628111129129'],
    ['TEL;TYPE=cell', '+628111129130'],
    ['TEL;TYPE=text', '129'],
  ]);
});

test('the neutral card of every real contact holds its numbers and names nothing', () => {
  const contacts = registry.all('kontak').filter(hasNumber);
  expect(contacts.length).toBeGreaterThan(30);
  for (const contact of contacts) {
    const lines = read(neutralVcard(contact));
    expect(lines.filter(([name]) => !name.startsWith('TEL'))).toEqual([
      ['BEGIN', 'VCARD'],
      ['VERSION', '4.0'],
      ['FN', 'Info layanan'],
      ['END', 'VCARD'],
    ]);
    expect(lines.length, contact.id).toBeGreaterThan(4);
  }
});

test('a contact without any number has no card', () => {
  expect(hasNumber(office)).toBe(true);
  expect(hasNumber({ ...office, telepon: [], whatsapp: [], sms: [] })).toBe(false);
});
