import { readdirSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { page as schema, type Page } from '../../../src/domain/page.ts';
import { CARD_LIMIT, cardSizes, type CardSize } from '../../../src/domain/print/share-card.ts';
import { SHARE_LIMIT } from '../../../src/domain/share.ts';
import { absolute } from '../../../src/domain/url.ts';
import { cardPicture, cardPreview, jobOf } from '../../../src/print/card-picture.ts';
import { typeset } from '../../../src/print/compile.ts';
import { cardOfPage, cardsOfNumbers, type CardPage, type ShareCard } from '../../../src/print/share-cards.ts';
import { loadNumberCards } from '../../../src/registry/number-cards.ts';
import { site } from '../../../src/site.config.ts';
import { registry } from './sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'kartu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = (['tanda', 'periksa-fakta'] as const).flatMap((kind) =>
  readdirSync(`content/${kind}`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name): CardPage => {
      const slug = name.replace('.mdx', '');
      const data = schema.parse(parse(readFileSync(`content/${kind}/${name}`, 'utf8').split(/^---$/m)[1] ?? ''));
      return { kind, slug, path: `/${kind}/${slug}/`, data };
    }),
);
const found = (slug: string) => pages.find((one) => one.slug === slug)!;
const changed = (slug: string, data: Partial<Page>): CardPage => ({ ...found(slug), data: { ...found(slug).data, ...data } });
const cards = [
  ...pages.flatMap((one) => cardOfPage(one, registry) ?? []),
  ...cardsOfNumbers(loadNumberCards(process.cwd(), registry), registry),
];
const card = (id: string): ShareCard => cards.find((one) => one.id === id)!;
const sizes = Object.keys(cardSizes) as CardSize[];

/** Words on a card as they were set, without what divides them. */
async function wordsSet(
  one: ShareCard,
  size: CardSize,
): Promise<{ words: string[]; boxes: { y: number; height: number; words: string }[] }> {
  const task = getDocument({ data: new Uint8Array(typeset(jobOf(one, size)).pdf()), verbosity: 0 });
  const content = await (await (await task.promise).getPage(1)).getTextContent();
  const items = content.items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
  const boxes = items.map((item) => ({ y: item.transform[5] as number, height: item.height, words: item.str }));
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(' ');
  await task.destroy();
  return { words: wordsOf(text), boxes };
}
function wordsOf(text: string): string[] {
  const letters = text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  return [...letters].sort();
}

describe('the cards of the site', () => {
  it('there is one for every warning sign, every fact check with its line, and every place', () => {
    const of = (group: string) => cards.filter((one) => one.group === group).map(({ id }) => id);
    expect(of('tanda').length).toBeGreaterThanOrEqual(17);
    expect(of('periksa-fakta').length).toBeGreaterThanOrEqual(22);
    expect(of('nomor')).toEqual(['nasional', 'kabupaten-bengkulu-tengah', 'provinsi-bengkulu', 'balikpapan', 'kaltim', 'luar-negeri']);
  });

  it.each(cards.map((one) => [`${one.group}/${one.id}`, one] as const))('%s fits all shapes and has a caption with its link', (_, one) => {
    for (const size of sizes) expect(typeset(jobOf(one, size)).pages).toBe(1);
    expect(one.caption.length).toBeLessThanOrEqual(SHARE_LIMIT);
    expect(one.caption.endsWith(`\n${absolute(one.page, site.url)}`)).toBe(true);
    expect(one.alt).not.toMatch(/undefined|null|\.\./);
  });

  it.each(['kenali-perdagangan-orang', 'viral-pasti-ditolong', 'hotline-imigrasi-bengkulu-tengah', 'balikpapan', 'kaltim', 'luar-negeri'])(
    'the text alternative of %s has the letters of the card, none more and none less',
    async (id) => {
      for (const size of sizes) expect((await wordsSet(card(id), size)).words.join('')).toBe(wordsOf(card(id).alt).join(''));
    },
  );

  it('a status leaves its upper and lower edge to the app', async () => {
    for (const id of ['tawaran-kerja-luar-negeri', 'pesan-penculikan-anak', 'balikpapan']) {
      for (const { y, height, words } of (await wordsSet(card(id), 'tegak')).boxes) {
        expect(y, words).toBeGreaterThanOrEqual(cardSizes.tegak.safe);
        expect(y + height * 0.7, words).toBeLessThanOrEqual(cardSizes.tegak.height - cardSizes.tegak.safe);
      }
    }
  });

  it('what is true is at least twice as large as the claim', async () => {
    for (const one of cards.filter(({ group }) => group === 'periksa-fakta')) {
      const { boxes } = await wordsSet(one, 'persegi');
      const largest = Math.max(...boxes.map(({ height }) => height));
      const claim = boxes.find(({ words }) => words.startsWith('“'))!;
      expect(largest, one.id).toBeGreaterThanOrEqual(2 * claim.height);
      const top = boxes.find(({ height }) => height === largest)!;
      expect(one.text.judul.startsWith(top.words.trim().split(' ')[0]!), one.id).toBe(true);
    }
  });

  it('only a false claim is struck out, and every claim follows its verdict', () => {
    const claim = (id: string) => card(id).text.klaim!;
    expect([claim('melapor-harus-bayar').putusan, claim('melapor-harus-bayar').coret]).toEqual(['Keliru', true]);
    expect([claim('viral-pasti-ditolong').putusan, claim('viral-pasti-ditolong').coret]).toEqual(['Menyesatkan', false]);
    expect([claim('ikn-menarik-pendatang').putusan, claim('ikn-menarik-pendatang').coret]).toEqual(['Benar', false]);
    expect(card('melapor-harus-bayar').alt).toContain('Keliru: “Melapor ke polisi itu harus membayar.”');
  });

  it('numbers come as people at the place dial them, and one for chat only says so', () => {
    expect(card('luar-negeri').text.nomor.map(({ nomor }) => nomor)).toEqual(['+62 812 9007 0027', '+62 21 29244800']);
    expect(card('balikpapan').text.nomor.at(-1)).toMatchObject({ nama: 'UPTD PPA Balikpapan', nomor: '0821-5285-8026' });
    expect(card('kaltim').text.nomor.at(-1)).toMatchObject({ nama: 'UPTD PPA Samarinda', lain: 'lewat WhatsApp' });
  });
});

describe('pictures', () => {
  it.each(sizes)('the %s card is a PNG of its size, light, and the same every time', async (size) => {
    for (const id of ['balikpapan', 'sidakim-sistem-imigrasi']) {
      const picture = await cardPicture(card(id), size, folder);
      const { format, width, height } = await sharp(picture).metadata();
      expect([format, width, height]).toEqual(['png', cardSizes[size].width, cardSizes[size].height]);
      expect(picture.length).toBeLessThanOrEqual(CARD_LIMIT);
      expect((await sharp(picture).stats()).entropy).toBeGreaterThan(0.3);
      const again = await cardPicture(card(id), size, join(folder, 'lagi'));
      expect(again.equals(picture)).toBe(true);
    }
  });

  it('a preview weighs a few kilobytes', async () => {
    const preview = await cardPreview(card('balikpapan'), folder);
    expect((await sharp(preview).metadata()).width).toBe(300);
    expect(preview.length).toBeLessThan(12_000);
  });
});

test('a page without the line has no card', () => {
  expect(cardOfPage(changed('kawin-pesanan', { kartu: undefined }), registry)).toBeNull();
});

test('a text that does not fit is an error naming page and field', () => {
  const long = 'Pertanggungjawabannya dipertanggungjawabkan '.repeat(3).trim();
  const one = cardOfPage(changed('viral-pasti-ditolong', { kartu: long }), registry)!;
  expect(() => typeset(jobOf(one, 'datar'))).toThrow(/Cetakan "periksa-fakta\/viral-pasti-ditolong" .*kartu: teks terlalu panjang/);
});

test.each<[what: string, page: CardPage, message: string]>([
  ['no caption', changed('kawin-pesanan', { bagikan: undefined }), 'content/tanda/kawin-pesanan.mdx: "kartu" perlu "bagikan"'],
  [
    'no number',
    changed('kawin-pesanan', { kontak: ['kontak-sbmi'] }),
    'content/tanda/kawin-pesanan.mdx: kartunya perlu satu kontak yang bernomor',
  ],
  ['no claim', changed('viral-pasti-ditolong', { klaim: undefined }), 'viral-pasti-ditolong.mdx: kartunya perlu "klaim"'],
  [
    'another kind of page',
    { ...found('kawin-pesanan'), kind: 'hak' },
    'content/hak/kawin-pesanan.mdx: "kartu" hanya untuk tanda dan periksa fakta',
  ],
])('a card with %s is an error', (_, one, message) => {
  expect(() => cardOfPage(one, registry)).toThrow(message);
});

test('the line has at most 90 letters', () => {
  const { data } = found('kawin-pesanan');
  const result = schema.safeParse({ ...data, kartu: 'a'.repeat(91) });
  expect(result.error?.issues[0]?.message).toBe('kartu paling panjang 90 huruf');
});
