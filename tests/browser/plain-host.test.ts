import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRedirects } from '../../src/registry/redirects.ts';
import { site } from '../../src/site.config.ts';
import { useBrowser, variants } from './site.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A host that knows nothing: files, the plainest types, no header of its own, no redirects. */
function plainHost(folder: string, base: string, change: (html: string) => string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let file = join(folder, pathname.startsWith(base) ? pathname.slice(base.length) : '404.html');
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    const body = readFileSync(found ? file : join(folder, '404.html'));
    const type = found ? types[extname(file)] : 'text/html';
    response.writeHead(found ? 200 : 404, type ? { 'Content-Type': type } : {});
    response.end(type === 'text/html' ? change(body.toString('utf8')) : body);
  });
}

describe.each(variants)('On a host that sends no header, $name', ({ base, folder }) => {
  let server: Server;
  let spoil = false;
  const { open } = useBrowser();
  const at = (path: string) => `http://localhost:${(server.address() as AddressInfo).port}${base}${path.replace(/^\//, '')}`;

  beforeAll(async () => {
    const inject = (html: string) =>
      spoil ? html.replace('</main>', '<img src="x" onerror="globalThis.slipped=1"><script>globalThis.slipped=2</script></main>') : html;
    server = plainHost(folder, base, inject);
    await new Promise<void>((ready) => server.listen(0, ready));
  });
  afterAll(() => server?.close());

  it('pages, search and the 404 page work without a complaint', async () => {
    const { page, context } = await open();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const path of ['/', '/hak/apa-itu-tppo/', '/bantuan/']) await page.goto(at(path), { waitUntil: 'networkidle' });
    await page.goto(at('/cari/?q=paspor'));
    await page.locator('[data-hasil] a').first().click();
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    expect((await page.goto(at('/tidak-ada/')))?.status()).toBe(404);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(2);
    await context.close();
  });

  it("a page's own policy stops a script that somebody slipped in, and its own scripts go on", async () => {
    const { page, context } = await open();
    await context.route(`${new URL(site.exitUrl).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Cuaca' }));
    spoil = true;
    await page.goto(at('/hak/apa-itu-tppo/'), { waitUntil: 'networkidle' });
    spoil = false;
    expect(await page.content()).toContain('globalThis.slipped=2');
    expect(await page.evaluate('globalThis.slipped')).toBeUndefined();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(site.exitUrl);
    await context.close();
  });

  it.each([true, false])('old addresses lead on by a page of their own, with scripts: %s', async (javaScriptEnabled) => {
    const { page, context } = await open({ javaScriptEnabled });
    for (const { dari, ke } of loadRedirects('.').slice(0, 3)) {
      await page.goto(at(dari));
      await page.waitForURL(at(ke));
      expect(await page.locator('h1').isVisible()).toBe(true);
    }
    await context.close();
  });

  it('such a page can be read and left where it does not lead on by itself', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    const stub = readFileSync(join(folder, 'hotline/index.html'), 'utf8').replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await page.route(at('/hotline/'), (route) => route.fulfill({ contentType: 'text/html', body: stub }));
    await page.goto(at('/hotline/'));
    expect(await page.locator('[data-keluar-cepat]').getAttribute('href')).toBe(site.exitUrl);
    await page.getByRole('link', { name: 'Buka halamannya' }).click();
    expect(page.url()).toBe(at('/bantuan/darurat/'));
    await context.close();
  });
});
