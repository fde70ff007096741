import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { paperNumbers } from '../../../src/domain/print/paper-numbers.ts';
import { sheetFile } from '../../../src/domain/print/printable.ts';
import { templates } from '../../../src/domain/print/templates.ts';

function contact(telepon: string[], whatsapp: string[] = [], wilayah = 'nasional'): Contact {
  return { telepon: telepon.map((nomor) => ({ nomor })), whatsapp, wilayah } as unknown as Contact;
}
const printed = (one: Contact, place: string) => paperNumbers(one, place).map(({ nomor, cara, dari }) => [nomor, cara, dari]);

describe('numbers on paper', () => {
  test('are written as people dial them at home', () => {
    expect(printed(contact(['+6281290070027'], ['+628111129129']), 'nasional')).toEqual([
      ['0812-9007-0027', 'telepon', null],
      ['0811-1129-129', 'whatsapp', null],
    ]);
  });

  test('are international abroad, without short codes that do not work there', () => {
    expect(printed(contact(['0800-1000', '+622129244800']), 'luar-negeri/malaysia')).toEqual([['+62 21 29244800', 'telepon', null]]);
    expect(printed(contact(['110']), 'luar-negeri/malaysia')).toEqual([]);
    expect(printed(contact(['1955'], [], 'luar-negeri/taiwan'), 'luar-negeri/taiwan')).toEqual([['1955', 'telepon', null]]);
  });

  test('say which one is for callers at home and which for callers abroad', () => {
    expect(printed(contact(['0800-1000', '+622129244800']), 'nasional')).toEqual([
      ['0800-1000', 'telepon', 'dalam-negeri'],
      ['+62 21 29244800', 'telepon', 'luar-negeri'],
    ]);
  });

  test('stand once when the same line answers calls and chats', () => {
    expect(printed(contact(['+628115925212'], ['+628115925212']), 'balikpapan')).toEqual([['0811-5925-212', 'telepon', null]]);
  });
});

test('file names tell printable, place and paper', () => {
  expect(sheetFile('kartu-nomor', 'nasional', 'a4')).toBe('kartu-nomor-a4');
  expect(sheetFile('kartu-nomor', 'luar-negeri/hong-kong', 'a4')).toBe('kartu-nomor-hong-kong-a4');
});

test('no template lets digits be typed', () => {
  const issues = templates['poster-nomor'].isi.safeParse({
    judul: 'Telepon 911',
    pembuka: 'Sekarang.',
    utama: [{ kontak: 'kontak-polri-110', kapan: 'Dalam 5 menit' }],
    tahu: ['Gratis.'],
  }).error!.issues;
  expect(issues.map(({ path }) => path.join('.'))).toEqual(['judul', 'utama.0.kapan']);
});
