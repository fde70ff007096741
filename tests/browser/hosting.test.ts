import { readFileSync, readdirSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESPONSE_HEAD } from '../../src/build/budget.ts';
import { headersFor } from '../../src/domain/headers.ts';
import { loadRedirects } from '../../src/registry/redirects.ts';
import { site } from '../../src/site.config.ts';
import { startNginx, type RunningNginx } from './nginx.ts';
import { useBrowser, variants } from './site.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Bytes of the response head as it came, status line and empty line included. */
  head: number;
  body: Buffer;
}

function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      const { httpVersion, statusCode = 0, statusMessage = '', rawHeaders } = response;
      const lines = rawHeaders.map((one, index) => (index % 2 === 0 ? `${one}: ` : `${one}\r\n`)).join('');
      const head = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n${lines}\r\n`.length;
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: statusCode, headers: response.headers, head, body: Buffer.concat(parts) }));
    }).once('error', fail);
  });
}

describe.each(variants)('On nginx with the generated configuration, $name', ({ base, folder }) => {
  let nginx: RunningNginx;
  const { open } = useBrowser();
  const file = (path: string) => readFileSync(join(folder, path));
  const at = (path: string) => nginx.origin + base + path.replace(/^\//, '');
  const hashed = `/_astro/${readdirSync(join(folder, '_astro')).find((name) => name.endsWith('.js'))!}`;
  const fragment = `/pagefind/fragment/${readdirSync(join(folder, 'pagefind/fragment'))[0]!}`;

  beforeAll(async () => {
    nginx = await startNginx(folder, base);
  });
  afterAll(() => nginx?.stop());

  it.each([
    '/',
    '/hak/apa-itu-tppo/',
    '/sematkan/kotak/',
    '/sematkan/',
    hashed,
    fragment,
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/api/v1/fakta.json',
    '/api/v1/fakta.csv',
    '/api/v1/fakta.schema.json',
    '/fakta/uu-21-2007-pasal-18.json',
    '/fakta/uu-21-2007-pasal-18.csl.json',
    '/fakta/uu-21-2007-pasal-18.bib',
    '/fakta/uu-21-2007-pasal-18.ris',
    '/bantuan/kontak-sapa-129.vcf',
    '/feed.xml',
    '/feed.json',
    '/koreksi/feed.xml',
    '/opensearch.xml',
    '/manifest.webmanifest',
    '/berbagi.png',
    '/ikon.svg',
    '/robots.txt',
  ])('sends %s with the headers of the table, and nothing that could follow a reader', async (path) => {
    const { status, headers } = await ask(at(path));
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name.toLowerCase()], name).toBe(value);
    if (!headersFor(path)['Access-Control-Allow-Origin']) expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.server).toBe('nginx');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    [hashed, 'text/javascript; charset=utf-8'],
    ['/fakta/uu-21-2007-pasal-18.json', 'application/json; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/ikon.svg', 'image/svg+xml; charset=utf-8'],
    ['/berbagi.png', 'image/png'],
    [fragment, 'application/octet-stream'],
  ])('gives %s the type %s', async (path, type) => {
    expect((await ask(at(path))).headers['content-type']).toBe(type);
  });

  it('sends the bytes that were compressed at build time to whoever takes them, and tells caches so', async () => {
    for (const path of ['/hak/apa-itu-tppo/', '/api/v1/fakta.json', '/feed.xml', hashed]) {
      const name = path.endsWith('/') ? `${path}index.html` : path;
      const br = await ask(at(path), { 'Accept-Encoding': 'gzip, deflate, br' });
      const gz = await ask(at(path), { 'Accept-Encoding': 'gzip' });
      const plain = await ask(at(path));
      expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
      expect([br, gz, plain].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
      expect(new Set([br, gz, plain].map(({ headers }) => headers['content-type'])).size).toBe(1);
      expect(br.body.equals(file(`${name}.br`))).toBe(true);
      expect(brotliDecompressSync(br.body).equals(file(name))).toBe(true);
      expect(gunzipSync(gz.body).equals(file(name))).toBe(true);
      expect(plain.body.equals(file(name))).toBe(true);
    }
  });

  it('keeps the response head of pages within what the byte budget reserves for it', async () => {
    for (const path of ['/', '/hak/apa-itu-tppo/', '/sematkan/kotak/', '/cari/']) {
      const { head } = await ask(at(path), { 'Accept-Encoding': 'br' });
      expect(head, path).toBeGreaterThan(400);
      expect(head, path).toBeLessThanOrEqual(RESPONSE_HEAD);
    }
  });

  it('answers what is not there with the 404 page, its status and its protection', async () => {
    const missing = ['/tidak-ada/', '/_astro/tidak-ada.js', '/fakta/tidak-ada.json', '/_astro/', '/.htaccess', '/_headers', '/vercel.json'];
    for (const path of missing) {
      const { status, headers, body } = await ask(at(path));
      expect(status, path).toBe(404);
      expect(body.equals(file('404.html')), path).toBe(true);
      expect(headers, path).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
    }
    expect((await ask(at('/tidak-ada/'), { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  it('redirects every address of the list, with and without the last slash, to a page that is there', async () => {
    const redirects = loadRedirects('.');
    expect(redirects.length).toBeGreaterThan(10);
    for (const { dari, ke } of redirects) {
      for (const form of [dari, dari.slice(0, -1)]) {
        const { status, headers } = await ask(at(form));
        expect(status, form).toBe(301);
        expect(headers.location, form).toBe(base + ke.slice(1));
      }
      expect((await ask(at(ke))).status, ke).toBe(200);
    }
  });

  it('adds a missing last slash, and leads from the bare host to the site', async () => {
    const { status, headers } = await ask(at('/hak/apa-itu-tppo'));
    expect([status, headers.location]).toEqual([301, `${base}hak/apa-itu-tppo/`]);
    const start = await ask(`${nginx.origin}/`);
    expect([start.status, start.headers.location]).toEqual(base === '/' ? [200, undefined] : [302, base]);
  });

  it('sends a part of a large file', async () => {
    const whole = file('api/v1/fakta.csv');
    expect(whole.length).toBeGreaterThan(100_000);
    const { status, headers, body } = await ask(at('/api/v1/fakta.csv'), { Range: 'bytes=1000-1999' });
    expect([status, headers['content-range']]).toEqual([206, `bytes 1000-1999/${whole.length}`]);
    expect(body.equals(whole.subarray(1000, 2000))).toBe(true);
    expect((await ask(at('/api/v1/fakta.csv'), { Range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  it('does not send again what the reader already has, compressed or not', async () => {
    for (const encoding of ['identity', 'br'].map((coding) => ({ 'Accept-Encoding': coding }))) {
      const first = await ask(at('/hak/apa-itu-tppo/'), encoding);
      const { etag = '', 'last-modified': modified = '' } = first.headers;
      for (const [condition, value] of [
        ['If-None-Match', etag],
        ['If-Modified-Since', modified],
      ] as const) {
        const again = await ask(at('/hak/apa-itu-tppo/'), { ...encoding, [condition]: value });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe('no-cache');
      }
      expect((await ask(at('/hak/apa-itu-tppo/'), { ...encoding, 'If-None-Match': '"x"' })).status).toBe(200);
    }
  });

  it('lets other sites frame the box of numbers and nothing else', async () => {
    const { page, context } = await open();
    const frames = `<iframe id="a" src="${at('/sematkan/kotak/')}"></iframe><iframe id="b" src="${at('/bantuan/darurat/')}"></iframe>`;
    const village = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(frames));
    await new Promise<void>((ready) => village.listen(0, ready));
    await page.goto(`http://localhost:${(village.address() as AddressInfo).port}/`);
    await page.frameLocator('#a').locator('main').waitFor();
    expect(await page.frameLocator('#a').locator('main a[href^="tel:"]').count()).toBeGreaterThan(2);
    // Where the browser refuses a frame, it shows a page of its own instead.
    expect(page.frames().map((frame) => frame.url().replace(/\/\/.*/, ''))).toEqual(['http:', 'http:', 'chrome-error:']);
    village.close();
    await context.close();
  });

  it('lets the site work whole: reading, search and redirects, without a complaint in the console', async () => {
    const { page, context } = await open();
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const path of ['/', '/hak/apa-itu-tppo/', '/bantuan/', '/sematkan/kotak/'])
      await page.goto(at(path), { waitUntil: 'networkidle' });
    await page.goto(at('/cari/?q=paspor'));
    await page.locator('[data-hasil] a').first().waitFor();
    await page.goto(at('/hotline'));
    expect(page.url()).toBe(at('/bantuan/darurat/'));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leaves by Keluar cepat and covers what is behind Back, with the headers that part it from other sites', async () => {
    const { page, context } = await open();
    const referrers: (string | undefined)[] = [];
    await context.route(`${new URL(site.exitUrl).origin}/**`, (route) => {
      referrers.push(route.request().headers().referer);
      return route.fulfill({ contentType: 'text/html', body: 'Cuaca' });
    });
    await page.goto(at('/'));
    await page.goto(at('/hak/apa-itu-tppo/'));
    await page.locator('.top [data-keluar-cepat]').click();
    await page.waitForURL(site.exitUrl);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    await page.locator('.tirai').waitFor();
    expect(await page.locator('h1').isVisible()).toBe(false);
    await context.close();
  });
});
