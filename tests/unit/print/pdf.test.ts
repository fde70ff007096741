import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { papers } from '../../../src/domain/print/printable.ts';
import { isLandscape, pageRange } from '../../../src/domain/print/templates.ts';
import { absolute } from '../../../src/domain/url.ts';
import { typeset } from '../../../src/print/compile.ts';
import { pictureHeight, pictureOf, PICTURE_WIDTH } from '../../../src/print/print.ts';
import { addressOf, type Sheet } from '../../../src/print/sheets.ts';
import { site } from '../../../src/site.config.ts';
import { names, registry, sheet, withNumber } from './sheets.ts';

const set = ({ file, printable, data }: Sheet) => typeset({ name: file, template: printable.templat, data });

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** What a reader of the PDF finds in it. */
async function read(one: Sheet) {
  const task = getDocument({ data: new Uint8Array(set(one).pdf()), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const xmp = (await pdf.getMetadata()).metadata;
  const pages = await Promise.all([...Array(pdf.numPages).keys()].map((index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as Node[];
  const found = {
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string }).Language,
    part: xmp?.get('pdfuaid:part') as string | null,
    marked: ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked'),
    date: (info as { CreationDate?: string }).CreationDate,
    sizes: pages.map((page) => page.view.slice(2).map((points) => Math.round((points / 72) * 25.4))),
    text: texts
      .map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '))
      .join(' ')
      .replace(/\s+/g, ' '),
    nodes: trees.flatMap(flat),
  };
  await task.destroy();
  return found;
}

function flat(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

const digits = (text: string) => text.replace(/\D/g, '');

describe.each(names.filter(({ paper }) => paper === 'a4').map(({ file }) => file))('%s.pdf', (file) => {
  test('is tagged PDF/UA-1 in Indonesian with its title, its size, its numbers and its day', async () => {
    const one = sheet(file);
    const pdf = await read(one);
    expect(pdf).toMatchObject({ title: one.title, language: 'id', part: '1', marked: true });
    expect(pdf.date).toBeUndefined();
    const [least, most] = pageRange(one.printable.templat, one.printable.isi);
    expect(least).toBe(most);
    expect(pdf.sizes).toEqual(Array(least).fill(isLandscape(one.printable.templat) ? papers.a4.toReversed() : papers.a4));
    const headings = pdf.nodes.filter(({ role }) => /^H\d?$/.test(role ?? ''));
    expect(headings.length).toBeGreaterThan(0);
    const figures = pdf.nodes.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toContain(`Kode QR ke ${absolute(one.page, site.url)}`);
    expect(pdf.text).toContain(one.data.dicek);
    expect(pdf.text).toContain('Nomor bisa berubah.');
    expect(one.contacts.length).toBeGreaterThan(0);
    for (const id of one.contacts) {
      const { telepon, whatsapp } = registry.contact(id);
      const known = [...telepon.map(({ nomor }) => nomor), ...whatsapp].map((number) => digits(number).replace(/^62/, ''));
      expect(
        known.some((number) => digits(pdf.text).includes(number)),
        id,
      ).toBe(true);
    }
  });
});

test('A3 is A3, with the same words', async () => {
  const [small, large] = await Promise.all([read(sheet('poster-cek-tawaran-a4')), read(sheet('poster-cek-tawaran-a3'))]);
  expect(large.sizes).toEqual([papers.a3]);
  expect(digits(large.text)).toBe(digits(small.text));
});

test('a number that changes in the registry changes on every sheet that shows it', async () => {
  const facts = withNumber('kontak-sapa-129', '128');
  const showing = names.filter(({ file, paper }) => paper === 'a4' && sheet(file).contacts.includes('kontak-sapa-129'));
  expect(showing.length).toBeGreaterThan(5);
  for (const { file } of showing.slice(0, 6)) {
    const [before, after] = [await read(sheet(file)), await read(sheet(file, facts))];
    expect(before.text.split(/\s+/), file).toContain('129');
    expect(after.text.split(/\s+/), file).toContain('128');
    expect(after.text.split(/\s+/), file).not.toContain('129');
  }
});

test('the nine copies of a card are not read aloud again', async () => {
  const { nodes } = await read(sheet('kartu-nomor-a4'));
  expect(nodes.filter(({ role }) => role === 'Figure')).toHaveLength(1);
});

describe('the code', () => {
  /** What a camera reads from a drawing that went through a poor copier: one bit per dot. */
  async function scan(svg: string, width: number): Promise<string> {
    const copy = await sharp(Buffer.from(svg)).resize(width).flatten({ background: '#fff' }).greyscale().threshold(140).png().toBuffer();
    const { data, info } = await sharp(copy).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) }, { effort: Infinity, timeLimit: Infinity });
  }

  test.each(['/bantuan/darurat/', '/bantuan/luar-negeri/hong-kong/', '/tanda/kerja-daring-kamboja-myanmar/'])(
    'leads to %s',
    async (page) => {
      expect(await scan(addressOf(page).qr, 300)).toBe(absolute(page, site.url));
    },
  );

  test.each(['poster-tanda-bahaya-a4', 'poster-nomor-luar-negeri-malaysia-a4', 'poster-nomor-bantuan-balikpapan-a4'])(
    'is read from the whole of %s after copying',
    async (file) => {
      const one = sheet(file);
      expect(await scan(set(one).svg(), 1400)).toBe(absolute(one.page, site.url));
    },
  );

  test('has a short address beside it that can be typed', () => {
    const { pendek, penuh } = addressOf('/bantuan/darurat/');
    expect(new URL(`https://${pendek}/`).href).toBe(penuh);
  });
});

test('the picture of a first page is small and has the shape of the paper', async () => {
  for (const file of ['poster-tanda-bahaya-a4', 'kartu-nomor-a4']) {
    const one = sheet(file);
    const picture = await pictureOf(one);
    const { width, height, format } = await sharp(picture).metadata();
    expect([width, height, format]).toEqual([PICTURE_WIDTH, pictureHeight(one), 'heif']);
    expect(picture.length).toBeLessThan(12_000);
    const { channels } = await sharp(picture).stats();
    expect(channels[0]!.stdev, 'not an empty page').toBeGreaterThan(10);
  }
});
