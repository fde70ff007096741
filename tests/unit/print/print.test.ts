import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/cache.ts';
import { templates } from '../../../src/domain/print/templates.ts';
import { typeset, type Job } from '../../../src/print/compile.ts';
import { keyOf, pdfOf } from '../../../src/print/print.ts';
import { addressOf, type Sheet } from '../../../src/print/sheets.ts';
import { names, sheet, withContent } from './sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetak-'));
afterAll(() => rmSync(folder, { recursive: true }));

const poster = sheet('poster-tanda-bahaya-a4');
const job = ({ file, printable, data }: Sheet): Job => ({ name: file, template: printable.templat, data });
const long = 'Kalimat yang panjang sekali dan tidak muat di tempatnya. '.repeat(8);

describe('what does not fit', () => {
  test.each([
    ['a title', { judul: long }, 'isi.judul'],
    ['a lead', { pembuka: long }, 'isi.pembuka'],
    ['a word in a title', { judul: 'Antikepemerintahannegaraan' + 'nya'.repeat(9) }, 'isi.judul'],
    ['a line in a list', { lakukan: [long, long] }, 'isi'],
    ['a station', { singgah: [...Array(4).keys()].map(() => ({ judul: long })) }, 'isi.singgah.0.judul'],
  ])('%s stops the build with the names of printable, template and field', (_, change, field) => {
    expect(() => typeset(job(withContent(poster, change)))).toThrow(
      new RegExp(`^Cetakan "poster-tanda-bahaya-a4" \\(templat poster-jalan\\): ${field.replaceAll('.', '\\.')}: .*pendekkan`),
    );
  });

  test('a word that is wider than its box is told, because words are not divided', () => {
    const wide = withContent(poster, { pembuka: `Baca ${'panjang'.repeat(20)}.` });
    expect(() => typeset(job(wide))).toThrow(/isi\.pembuka: kata terlalu lebar/);
  });

  test('a number too wide for its row is told with its place', () => {
    const numbers = sheet('poster-nomor-luar-negeri-bahrain-a4');
    const wide = { nama: 'Kantor', kapan: null, jam: null, biaya: null, setempat: true };
    const nomor = [{ nomor: '+62 '.repeat(20), cara: 'telepon', dari: null, keterangan: null }];
    expect(() => typeset(job(withContent(numbers, { utama: [{ ...wide, nomor }] })))).toThrow(/isi\.utama\.0\.nomor: terlalu lebar/);
  });
});

test('every sheet also has room for the address of a longer host and path', () => {
  for (const { file } of names) {
    const one = sheet(file);
    const alamat = addressOf(one.page);
    const pendek = alamat.pendek.replace('rantau-aman.example', 'rantauaman.bengkulutengahkab.go.id/rantau-aman');
    expect(() => typeset(job({ ...one, data: { ...one.data, alamat: { ...alamat, pendek } } }))).not.toThrow();
  }
});

describe('what is missing', () => {
  test('a field that the template asks for is named', () => {
    const rest = Object.fromEntries(Object.entries(poster.data.isi as object).filter(([key]) => key !== 'singgah'));
    expect(() => typeset({ ...job(poster), data: { ...poster.data, isi: rest } })).toThrow(/"poster-tanda-bahaya-a4".*kunci "singgah"/);
  });

  test('a letter that the font lacks is named', () => {
    expect(() => typeset(job(withContent(poster, { pembuka: 'Tanya 中文 dulu.' }))).pdf()).toThrow(/huruf "中" tidak ada di huruf cetak/);
  });

  test('a template that is not there is told', () => {
    expect(() => typeset({ ...job(poster), template: 'poster-hilang' })).toThrow(
      /Cetakan "poster-tanda-bahaya-a4" \(templat poster-hilang\)/,
    );
  });

  test('a document with more or fewer pages than its template always has is refused', async () => {
    const template = templates['poster-jalan'] as { halaman: number };
    template.halaman = 2;
    try {
      await expect(pdfOf(poster, mkdtempSync(join(folder, 'lain-')))).rejects.toThrow('jadi 1 halaman, seharusnya 2');
    } finally {
      template.halaman = 1;
    }
  });
});

describe('the same input', () => {
  test('gives the same bytes, in every time zone and at every hour', () => {
    const script = `
      const { sheet } = await import('./tests/unit/print/sheets.ts');
      const { typeset } = await import('./src/print/compile.ts');
      const { fingerprint } = await import('./src/cache.ts');
      const { file, printable, data } = sheet('kartu-nomor-a4');
      console.log(fingerprint(typeset({ name: file, template: printable.templat, data }).pdf()));`;
    const run = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' }).trim();
    const card = sheet('kartu-nomor-a4');
    const here = fingerprint(typeset(job(card)).pdf());
    expect([run('Pacific/Kiritimati'), run('America/Los_Angeles')]).toEqual([here, here]);
  });

  test('has the same key, and anything else another one', () => {
    const key = keyOf(job(poster));
    expect(keyOf(job(sheet('poster-tanda-bahaya-a4')))).toBe(key);
    expect(keyOf(job(withContent(poster, { pembuka: 'Lain.' })))).not.toBe(key);
    expect(keyOf(job(sheet('poster-tanda-bahaya-a3')))).not.toBe(key);
  });
});

test('a finished PDF is left as it is, and a spoilt one is set again', async () => {
  const first = await pdfOf(poster, folder);
  const entry = join(folder, `${keyOf(job(poster))}.pdf`);
  writeFileSync(entry, readFileSync(entry).subarray(0, 1000));
  expect((await pdfOf(poster, folder)).equals(first)).toBe(true);
  expect(readFileSync(entry).length).toBeGreaterThan(first.length);
});
