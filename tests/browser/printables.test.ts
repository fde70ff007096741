import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { absolute } from '../../src/domain/url.ts';
import { site } from '../../src/site.config.ts';
import { useSite, variants } from './site.ts';

interface Listed {
  id: string;
  bita: number;
  jumlah_halaman: number;
  berkas: string;
  gambar: string;
  halaman: string;
}

describe.each(variants)('Printables, $name', (variant) => {
  const { at, open } = useSite(variant);
  const home = absolute('/', site.url, variant.base);
  const below = (address: string) => {
    expect(address.startsWith(home), address).toBe(true);
    return at(address.slice(home.length));
  };
  const listed = async () => ((await (await fetch(at('/api/v1/unduh.json'))).json()) as { data: Listed[] }).data;

  it('every PDF of the list is there, as heavy as the list says', async () => {
    const files = await listed();
    expect(files.length).toBeGreaterThan(60);
    for (const { berkas, bita } of files) {
      const response = await fetch(below(berkas));
      expect([response.status, response.headers.get('content-type')], berkas).toEqual([200, 'application/pdf']);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([bytes.length, String.fromCharCode(...bytes.slice(0, 5))], berkas).toEqual([bita, '%PDF-']);
      expect(bita, berkas).toBeLessThan(120_000);
    }
  });

  it('every PDF can be reached from /unduh/ without scripts, and from the list without pictures', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    const links = (selector: string) =>
      page.evaluate(`[...document.querySelectorAll('${selector}')].map((one) => one.href)`) as Promise<string[]>;
    const pdfs = () => links('a[href$=".pdf"]');
    await page.goto(at('/unduh/'));
    const found = new Set(await pdfs());
    const places = await links('.ways a[href*="/unduh/"]');
    expect(places.length).toBeGreaterThan(2);
    for (const place of places) {
      await page.goto(place);
      (await pdfs()).forEach((one) => found.add(one));
    }
    const all = (await listed()).map(({ berkas }) => below(berkas)).sort();
    expect([...found].sort()).toEqual(all);
    await page.goto(at('/unduh/tanpa-gambar/'));
    expect([...new Set(await pdfs())].sort()).toEqual(all);
    await context.close();
  });

  it('pictures have their size, wait until they are near, and weigh little', async () => {
    const { page, context } = await open();
    for (const path of ['/unduh/', '/unduh/poster-nomor-luar-negeri/']) {
      await page.goto(at(path));
      const pictures = (await page.evaluate(
        "[...document.querySelectorAll('main img')].map((one) => [one.width > 0, Number(one.getAttribute('height')) > 0, one.loading, one.src])",
      )) as [boolean, boolean, string, string][];
      expect(pictures.length).toBeGreaterThan(4);
      for (const [width, height, loading, src] of pictures) {
        expect([width, height, loading], src).toEqual([true, true, 'lazy']);
        const bytes = (await (await fetch(src)).arrayBuffer()).byteLength;
        expect(bytes, src).toBeGreaterThan(1000);
        expect(bytes, src).toBeLessThan(12_000);
      }
    }
    await context.close();
  });

  it('the list without pictures downloads none', async () => {
    const { page, context } = await open();
    const wanted: string[] = [];
    page.on('request', (request) => wanted.push(request.resourceType()));
    await page.goto(at('/unduh/tanpa-gambar/'), { waitUntil: 'networkidle' });
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main img').count()).toBe(0);
    // Nothing but the page itself and the icon of its tab.
    expect(wanted.filter((one) => one !== 'document' && one !== 'other')).toEqual([]);
    await context.close();
  });

  it('what is printed leads to this site, wherever it is served', async () => {
    const { berkas, halaman, jumlah_halaman } = (await listed()).find(({ id }) => id === 'kartu-nomor-luar-negeri-malaysia-a4')!;
    const task = getDocument({ data: new Uint8Array(await (await fetch(below(berkas))).arrayBuffer()), verbosity: 0 });
    const pdf = await task.promise;
    expect(pdf.numPages).toBe(jumlah_halaman);
    const alts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      alts.push(
        ...[...JSON.stringify(await (await pdf.getPage(number)).getStructTree()).matchAll(/"alt":"([^"]*)"/g)].map(([, alt = '']) => alt),
      );
    }
    await task.destroy();
    expect(alts).toEqual([`Kode QR ke ${halaman}`]);
    expect((await fetch(below(halaman))).status).toBe(200);
  });

  it.each([
    ['/tanda/kenali-perdagangan-orang/', /poster-tanda-bahaya-a4\.pdf$/],
    ['/bantuan/wilayah/balikpapan/', /poster-nomor-bantuan-balikpapan-a4\.pdf$/],
    ['/daerah/luar-negeri/', /\/unduh\/poster-nomor-luar-negeri\/$/],
  ])('%s names its printed version', async (path, expected) => {
    const html = await (await fetch(at(path))).text();
    const line = /Versi cetak:.*?<\/p>/s.exec(html)?.[0] ?? '';
    const links = [...line.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to);
    expect(links.some((to) => expected.test(to))).toBe(true);
    for (const to of links) expect((await fetch(new URL(to, at('/')))).status).toBe(200);
  });
});
