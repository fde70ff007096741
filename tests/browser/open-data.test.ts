import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { today } from '../../src/build/today.ts';
import { withheldNumbers } from '../../src/checks/dist/numbers.ts';
import { absolute } from '../../src/domain/url.ts';
import { loadRegistry, withheldBecause } from '../../src/registry/index.ts';
import { site } from '../../src/site.config.ts';
import { useSite, variants } from './site.ts';

const lists = ['kontak', 'fakta', 'sumber', 'istilah', 'unduh', 'kartu'] as const;
const FACT = 'uu-21-2007-pasal-18';
const CONTACT = 'kontak-sapa-129';

interface DataFile {
  $schema: string;
  alamat: string;
  dibuat: string;
  jumlah: number;
  data: { id: string; halaman: string; mendukung?: string[] }[];
}

const registry = loadRegistry(process.cwd(), today());
const withheldIds = new Set(registry.everything().flatMap((entry) => (withheldBecause(entry) ? [entry.record.id] : [])));

describe.each(variants)('Open data, $name', (variant) => {
  const { at, open } = useSite(variant);
  const home = absolute('/', site.url, variant.base);
  const get = async (path: string) => {
    const response = await fetch(at(path));
    expect(response.status, path).toBe(200);
    return { text: await response.text(), type: response.headers.get('content-type') ?? '' };
  };
  const json = async <T>(path: string) => JSON.parse((await get(path)).text) as T;
  /** Path on the server under test of an address of the site. */
  const below = (address: string) => {
    expect(address.startsWith(home), address).toBe(true);
    return `/${address.slice(home.length)}`;
  };

  it.each(lists)('%s.json fits the schema that it names, and every address leads to a page', async (list) => {
    const file = await json<DataFile>(`/api/v1/${list}.json`);
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(await json<object>(below(file.$schema)));
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(below(file.alamat)).toBe(`/api/v1/${list}.json`);
    expect(file.data).toHaveLength(file.jumlah);
    const pages = file.data.flatMap((one) => [one.halaman, ...(one.mendukung ?? [])]).map(below);
    const some = pages.filter((_, index) => index % Math.ceil(pages.length / 25) === 0);
    for (const path of some) expect((await fetch(at(path), { method: 'HEAD' })).status, path).toBe(200);
  });

  it('gives spreadsheets the same records', async () => {
    for (const list of ['kontak', 'fakta'] as const) {
      const { text, type } = await get(`/api/v1/${list}.csv`);
      expect(type).toMatch(/^text\/csv/);
      const rows: { id: string; halaman: string }[] = parse(Buffer.from(text), { bom: true, columns: true });
      const file = await json<DataFile>(`/api/v1/${list}.json`);
      expect([...new Set(rows.map(({ id }) => id))]).toEqual(file.data.map(({ id }) => id));
      rows.forEach((row) => below(row.halaman));
    }
  });

  it('gives a fact as data and in the forms of bibliographies', async () => {
    const one = await json<{ $schema: string; fakta: { id: string; versi: string; halaman: string } }>(`/fakta/${FACT}.json`);
    const schema = await json<object>(below(one.$schema));
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    expect(ajv.validate(schema, one), ajv.errorsText()).toBe(true);
    const [csl] = await json<{ id: string; URL: string; version: string }[]>(`/fakta/${FACT}.csl.json`);
    expect(csl).toMatchObject({ id: FACT, version: one.fakta.versi, URL: one.fakta.halaman });
    expect(below(csl!.URL)).toBe(`/fakta/${FACT}/`);
    expect((await get(`/fakta/${FACT}.bib`)).text).toMatch(new RegExp(`^@misc\\{${FACT},[\\s\\S]*url = \\{${home}fakta/${FACT}/\\}`));
    expect((await get(`/fakta/${FACT}.ris`)).text).toContain(`\nUR  - ${home}fakta/${FACT}/\n`);
  });

  it('gives feeds that parse, with addresses of this site', async () => {
    const { page, context } = await open();
    const broken = (xml: string) =>
      page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').getElementsByTagName('parsererror').length`,
      );
    expect(await broken('<a>')).toBe(1);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'entry' });
    for (const path of ['/feed.xml', '/koreksi/feed.xml']) {
      const { feed } = parser.parse((await get(path)).text) as {
        feed: { id: string; link: { href: string }[]; entry?: { id: string; link: { href: string } }[] };
      };
      expect(below(feed.id)).toBe(path);
      for (const { id, link } of feed.entry ?? []) expect(below(id).startsWith(below(link.href))).toBe(true);
      feed.link.forEach(({ href }) => below(href));
      expect(await broken((await get(path)).text), path).toBe(0);
    }
    await context.close();
    const feed = await json<{ feed_url: string; home_page_url: string; items: { url: string }[] }>('/feed.json');
    expect(feed.items.length).toBeGreaterThan(10);
    expect(feed.items.length).toBeLessThanOrEqual(50);
    [feed.feed_url, feed.home_page_url, ...feed.items.map(({ url }) => url)].forEach(below);
  });

  it('tells nothing withheld, neither by id nor by number', async () => {
    const paths = [...lists.map((list) => `/api/v1/${list}.json`), '/api/v1/kontak.csv', '/api/v1/fakta.csv', '/feed.xml', '/feed.json'];
    const contacts = await json<DataFile>('/api/v1/kontak.json');
    const numbers = [...withheldNumbers(registry).keys()].filter((number) => number.length > 8);
    expect(withheldIds.size).toBeGreaterThan(10);
    for (const path of paths) {
      const { text } = await get(path);
      const words = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g));
      expect([...withheldIds].filter((id) => words.has(id), path)).toEqual([]);
      const digits = text.replace(/(\d)[ ().-]{1,2}(?=\d)/g, '$1');
      const shown = JSON.stringify(contacts).replace(/(\d)[ ().-]{1,2}(?=\d)/g, '$1');
      expect(
        numbers.filter((number) => digits.includes(number) && !shown.includes(number)),
        path,
      ).toEqual([]);
    }
  });

  it('saves a contact under its name or under a neutral one', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at(`/bantuan/${CONTACT}/`));
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
      return { name: download.suggestedFilename(), url: download.url() };
    };
    expect((await save('Simpan ke kontak')).name).toBe(`${CONTACT}.vcf`);
    const neutral = await save('Simpan dengan nama netral');
    expect(neutral.name).toBe('info-layanan.vcf');
    const text = await (await fetch(neutral.url)).text();
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\nFN:Info layanan\r\n(TEL[^\r]+\r\n)+END:VCARD\r\n$/);
    await context.close();
  });

  it('copies a citation, and offers no copying without scripts', async () => {
    const plain = await open({ javaScriptEnabled: false });
    await plain.page.goto(at(`/fakta/${FACT}/`));
    expect(await plain.page.locator('#kutip-lengkap').isVisible()).toBe(true);
    expect(await plain.page.locator('[data-salin]:visible').count()).toBe(0);
    await plain.context.close();

    const { page, context } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(at(`/fakta/${FACT}/`));
    await page.getByRole('button', { name: 'Salin kutipan lengkap' }).click();
    await page.getByRole('button', { name: 'Tersalin' }).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe(await page.locator('#kutip-lengkap').textContent());
    expect(copied).toContain(`${home}fakta/${FACT}/`);
    await context.close();
  });

  it('names feeds only where somebody would subscribe, and a security address only when there is one', async () => {
    const alternates = async (path: string) =>
      [...(await get(path)).text.matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(await alternates('/')).toEqual([`${variant.base}feed.xml`, `${variant.base}feed.json`]);
    expect(await alternates('/koreksi/')).toEqual([`${variant.base}koreksi/feed.xml`]);
    expect(await alternates('/hak/apa-itu-tppo/')).toEqual([]);
    expect((await fetch(at('/.well-known/security.txt'))).status).toBe(site.editorEmail ? 200 : 404);
    const manifest = await json<{ start_url: string; display: string; icons: { src: string }[] }>('/manifest.webmanifest');
    expect(manifest).toMatchObject({ start_url: variant.base, display: 'browser' });
    for (const { src } of manifest.icons) expect((await fetch(at(src.slice(variant.base.length)))).status).toBe(200);
  });
});
