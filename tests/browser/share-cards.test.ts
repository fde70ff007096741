import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD_LIMIT, cardGroups, cardSizes } from '../../src/domain/print/share-card.ts';
import { useSite, variants } from './site.ts';

describe.each(variants)('Cards to forward, $name', (variant) => {
  const { at, open } = useSite(variant);
  const read = async (address: string) => {
    const response = await fetch(address);
    expect(response.status, address).toBe(200);
    return response.text();
  };
  const links = (html: string, to: RegExp) => [
    ...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => new URL(href, at('/')).href).filter((href) => to.test(href))),
  ];

  it('every picture can be reached from /bagikan/, has its size, and weighs what the page says', async () => {
    const lists = links(await read(at('/bagikan/')), /\/bagikan\/[a-z-]+\/$/);
    expect(lists).toHaveLength(cardGroups.length);
    const pages = (await Promise.all(lists.map(read))).flatMap((html) => links(html, /\/bagikan\/[a-z-]+\/(?!gambar\/)[a-z0-9-]+\/$/));
    expect(pages.length).toBeGreaterThan(40);
    const data = JSON.parse(await read(at('/api/v1/kartu.json'))) as { data: { teks_alternatif: string; gambar: { berkas: string }[] }[] };
    const listed = data.data.flatMap(({ gambar }) => gambar.map(({ berkas }) => new URL(berkas).pathname)).sort();
    const offered: string[] = [];
    for (const page of pages) {
      const html = await read(page);
      const shapes: string[] = [];
      for (const [, href = '', kilobytes] of html.matchAll(/href="([^"]*\.png)" download>[^<]*<small>[^<]*, (\d+) kB</g)) {
        offered.push(new URL(href, at('/')).pathname);
        const bytes = Buffer.from(await (await fetch(new URL(href, at('/')))).arrayBuffer());
        const { format, width, height } = await sharp(bytes).metadata();
        shapes.push(`${format} ${width}x${height}`);
        expect(bytes.length, href).toBeLessThanOrEqual(CARD_LIMIT);
        expect(Math.ceil(bytes.length / 1000), href).toBe(Number(kilobytes));
      }
      expect(shapes, page).toEqual(Object.values(cardSizes).map(({ width, height }) => `png ${width}x${height}`));
      expect(/wa\.me\/\?text=([^"]+)"/.exec(html), page).not.toBeNull();
    }
    expect(offered.sort()).toEqual(listed);
  });

  it('lists load no picture, also without scripts, and say what the one with pictures weighs', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    for (const group of cardGroups) {
      const pictures: string[] = [];
      page.removeAllListeners('request');
      page.on('request', (request) => request.resourceType() === 'image' && pictures.push(request.url()));
      await page.goto(at(`/bagikan/${group}/`), { waitUntil: 'networkidle' });
      expect(pictures).toEqual([]);
      const link = page.getByRole('link', { name: 'Lihat semua gambarnya' });
      const kilobytes = Number(/\((\d+) kB\)/.exec((await link.textContent()) ?? '')?.[1]);
      await link.click();
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all([...new Set(pictures)].map(async (one) => (await (await fetch(one)).arrayBuffer()).byteLength));
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.ceil(sizes.reduce((sum, one) => sum + one, 0) / 1000)).toBe(kilobytes);
    }
    await context.close();
  });

  it('the page of a card asks for its picture only when the reader opens it', async () => {
    const { page, context } = await open();
    const pictures: string[] = [];
    page.on('request', (request) => request.resourceType() === 'image' && pictures.push(request.url()));
    await page.goto(at('/bagikan/nomor/balikpapan/'), { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect(pictures).toEqual([]);
    const arrived = page.waitForResponse((response) => response.url().endsWith('/balikpapan.avif'));
    await page.locator('.card-look summary').click();
    expect((await arrived).status()).toBe(200);
    expect(await page.locator('.previews img').getAttribute('alt')).toBe(await page.locator('#teks-kartu').textContent());
    await context.close();
  });

  it('a guide leads to its card, and the card keeps the wordless preview picture', async () => {
    const guide = await read(at('/tanda/kenali-perdagangan-orang/'));
    const [card = ''] = links(guide, /\/bagikan\/tanda\/kenali-perdagangan-orang\/$/);
    const html = await read(card);
    const preview = (text: string) => /property="og:image" content="([^"]*)"/.exec(text)?.[1];
    expect(preview(html)).toBeTruthy();
    expect(preview(html)).toBe(preview(guide));
    const canonical = (text: string) => /rel="canonical" href="([^"]*)"/.exec(text)?.[1];
    expect(canonical(html)).toBe(canonical(guide));
  });

  it.each([
    '/bantuan/kontak-sapa-129/',
    '/bantuan/darurat/',
    '/bantuan/wilayah/balikpapan/',
    '/bantuan/luar-negeri/malaysia/',
    '/istilah/istilah-tppo/',
  ])('%s has a text to forward with its link', async (path) => {
    const html = await read(at(path));
    const text = decodeURIComponent(/wa\.me\/\?text=([^"]+)"/.exec(html)?.[1] ?? '');
    expect(text.length).toBeGreaterThan(40);
    expect(text.length).toBeLessThanOrEqual(600);
    expect(new URL(text.split('\n').at(-1) ?? '').pathname).toBe(new URL(at(path)).pathname);
  });
});
