import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { contactsTable, factsTable } from '../../../src/domain/open-data-tables.ts';
import { openData } from './site-data.ts';

type Row = Record<string, string>;
const read = (text: string): Row[] => parse(text, { bom: true, columns: true });

const contacts = read(contactsTable(openData.kontak));
const facts = read(factsTable(openData.fakta));

test('a contact is a row, with all its numbers in reach', () => {
  expect(contacts.map(({ id }) => id)).toEqual(openData.kontak.map(({ id }) => id));
  const digits = (text = '') => text.replace(/\D/g, '');
  const lost = openData.kontak.filter((contact) => {
    const row = contacts.find(({ id }) => id === contact.id);
    return contact.whatsapp.some((number) => !digits(row?.whatsapp).includes(digits(number)));
  });
  expect(lost).toEqual([]);
});

test('numbers open as text: grouped, and a plus sign is not computed', () => {
  const numbers = contacts
    .flatMap(({ telepon, whatsapp, sms }) => [telepon, whatsapp, sms])
    .filter((cell) => cell !== undefined && cell !== '');
  const international = numbers.filter((cell) => cell?.includes('+'));
  expect(international.length).toBeGreaterThan(10);
  expect(numbers.filter((cell) => /^\+/.test(cell ?? ''))).toEqual([]);
  expect(numbers.filter((cell) => /^[\d.,]{5,}$/.test(cell ?? ''))).toEqual([]);
});

test('a fact has a row for each value, or one without', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(openData.fakta.length);
  expect(facts).toHaveLength(openData.fakta.reduce((sum, fact) => sum + Math.max(1, fact.nilai.length), 0));
  const measured = openData.fakta.find((fact) => fact.nilai.some((value) => value.angka !== null))!;
  const value = measured.nilai.find((one) => one.angka !== null)!;
  const row = facts.find((one) => one.id === measured.id && one.nama_nilai === (value.label ?? value.nama));
  expect(row).toMatchObject({ angka: String(value.angka), satuan: value.satuan, nilai: value.tampilan });
});

test('no cell of either table is computed by a spreadsheet', () => {
  const cells = [...contacts, ...facts].flatMap((row) => Object.values(row));
  expect(cells.length).toBeGreaterThan(10_000);
  expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
});
