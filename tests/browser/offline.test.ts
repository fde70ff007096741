import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writePacks } from '../../src/build/offline-packs.ts';
import { serve } from '../../src/build/serve.ts';
import { formatDate, formatSize } from '../../src/domain/format.ts';
import { partsAround, partsOf, weigh, type Manifest } from '../../src/domain/offline.ts';
import { site } from '../../src/site.config.ts';
import { fickle } from './fickle-server.ts';
import { useSite, variants } from './site.ts';

/** Everything of the site that a browser can hold, and how much room it takes. */
const LEFT = `(async () => ({
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  databases: (await indexedDB.databases()).length,
  stored: localStorage.length + sessionStorage.length + document.cookie.length,
}))()`;
const NOTHING = { caches: [], workers: 0, databases: 0, stored: 0 };

/** Writes rubbish over the saved parts that `wanted` picks by name. */
const spoil = (wanted: string) => `(async () => {
  const cache = await caches.open((await caches.keys())[0]);
  for (const request of await cache.keys())
    if (/\\.bin$/.test(request.url) && ${wanted}) await cache.put(request, new Response('rusak'));
})()`;

describe.each(variants)('Offline by choice, $name', (variant) => {
  const server = fickle(serve);
  const { at, open } = useSite(variant, server.start);
  const manifest = () => JSON.parse(readFileSync(join(variant.folder, 'luring/daftar.json'), 'utf8')) as Manifest;
  const size = (pack: 'core' | 'all') => formatSize(weigh(partsOf(manifest(), pack)));
  const temporary: string[] = [];

  beforeEach(() => {
    Object.assign(server, { down: false, partsLeft: Infinity, stalled: false, status: undefined, release: undefined, sent: [] });
  });
  afterAll(() => {
    for (const folder of temporary) rmSync(folder, { recursive: true });
  });

  const said = (page: Page, text: string) => page.locator('#status-luring', { hasText: text }).waitFor();
  const state = (page: Page, text: string) => page.locator('[data-luring=keadaan]', { hasText: text }).waitFor();
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const notice = (page: Page) => page.locator('[data-simpanan]');
  async function choose(page: Page, pack: 'core' | 'all') {
    await page.goto(at('/luring/'));
    await page.locator(`input[value=${pack}]`).check();
    await press(page, 'Simpan untuk luring');
  }
  async function saved(pack: 'core' | 'all', options = {}): Promise<{ page: Page; context: BrowserContext }> {
    const opened = await open(options);
    await choose(opened.page, pack);
    await said(opened.page, 'Selesai');
    return opened;
  }
  /** The same site with other words on the page of emergency numbers. */
  async function nextRelease() {
    const folder = mkdtempSync(join(tmpdir(), 'terbitan-'));
    temporary.push(folder);
    cpSync(variant.folder, folder, { recursive: true, filter: (path) => !/\.(br|gz|bin)$|\/(fakta|sumber|api)(\/|$)/.test(path) });
    const file = join(folder, 'bantuan/darurat/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' (baru)</h1>'));
    const offer = writePacks(folder, process.cwd());
    const started = await serve(folder, variant.base, 0);
    return { offer, started };
  }

  it('registers and stores nothing before the reader chooses, and tells the true sizes', async () => {
    const { page, context } = await open();
    await page.goto(at('/luring/'));
    await page.locator('form[data-luring]').waitFor();
    for (const pack of ['core', 'all'] as const) {
      expect(await page.locator(`[data-ukuran=${pack}]`).innerText()).toBe(size(pack));
    }
    const parts = readdirSync(join(variant.folder, 'luring')).filter((name) => name.endsWith('.bin'));
    const bytes = parts.reduce((sum, name) => sum + readFileSync(join(variant.folder, 'luring', name)).length, 0);
    expect(weigh(manifest().parts)).toBe(bytes);
    expect(await page.evaluate(LEFT)).toEqual(NOTHING);
    expect(server.sent).toEqual([]);
    await context.close();
  });

  it('opens saved pages without a server, with the day of saving, and explains what was not saved', async () => {
    const { page, context } = await saved('core');
    expect(server.sent.length).toBe(partsOf(manifest(), 'core').length);
    const complaints: string[] = [];
    page.on('console', (message) => message.text().includes('Content Security') && complaints.push(message.text()));
    await page.goto(at('/bantuan/darurat/'));
    expect(await notice(page).count()).toBe(0);
    server.down = true;
    const day = formatDate((await page.evaluate(`new Date().toLocaleDateString('sv')`)) as string);
    for (const path of [
      '/',
      '/bantuan/',
      '/bantuan',
      '/bantuan/?butuh=bahaya-sekarang',
      '/bantuan/kontak-sapa-129/',
      '/panduan/saya-terjebak/',
    ]) {
      const response = await page.goto(at(path));
      expect(response?.status(), path).toBe(200);
      expect(await notice(page).innerText(), path).toContain(`Disimpan pada ${day}. Isi terbitan ${formatDate(manifest().day)}.`);
      expect(await page.locator('a[href^="tel:"]').count(), path).toBeGreaterThan(0);
    }
    const missing = await page.goto(at('/hak/apa-itu-tppo/'));
    expect(missing?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('Halaman ini belum tersimpan');
    expect(await page.locator('main a[href="tel:110"]').isVisible()).toBe(true);
    expect(await page.locator('.top [data-keluar-cepat]').isVisible()).toBe(true);
    server.down = false;
    await page.reload();
    expect(await page.locator('h1').innerText()).not.toContain('belum tersimpan');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes up where a broken connection stopped it', async () => {
    const { page, context } = await open();
    const all = partsOf(manifest(), 'core').map(({ id }) => id);
    server.partsLeft = 5;
    await choose(page, 'core');
    await said(page, 'Sambungan terputus');
    const before = [...server.sent];
    expect(before.length).toBe(5);
    // Half a set already serves, and says that it is half.
    const there = (path: string) => partsAround(manifest().parts, path).some(({ id }) => before.includes(id));
    const path = ['', 'bantuan/', 'bantuan/darurat/', 'panduan/saya-terjebak/', 'luring/', 'privasi/', 'bantuan/kontak-sapa-129/'].find(
      there,
    );
    expect(path).toBeDefined();
    await page.goto(at(`/${path}`));
    expect(await notice(page).innerText()).toContain('Simpanan belum lengkap');
    Object.assign(server, { down: false, partsLeft: Infinity, sent: [] });
    await page.goto(at('/luring/'));
    await state(page, 'belum lengkap');
    await press(page, 'Lanjutkan');
    await said(page, 'Selesai');
    expect([...before, ...server.sent].sort()).toEqual([...all].sort());
    await context.close();
  });

  it('stops on request and keeps what is there', async () => {
    const { page, context } = await open();
    await page.goto(at('/luring/'));
    await page.locator('input[value=all]').check();
    const stopped = page.waitForRequest((request) => request.url().endsWith('.bin'));
    await press(page, 'Simpan untuk luring');
    await stopped;
    await press(page, 'Hentikan dulu');
    await said(page, 'Dihentikan');
    expect(await page.getByRole('button', { name: 'Lanjutkan' }).isVisible()).toBe(true);
    await press(page, 'Hapus dari perangkat ini');
    await said(page, 'Sudah dihapus');
    expect(await page.evaluate(LEFT)).toEqual(NOTHING);
    await context.close();
  });

  it('never serves a spoilt part: without network it says what is missing, and an update mends it', async () => {
    const { page, context } = await saved('core');
    const spoilt = partsAround(partsOf(manifest(), 'core'), 'bantuan/darurat/')[0]!.id;
    await page.evaluate(spoil(`request.url.includes('${spoilt}')`));
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    expect(await page.locator('h1').innerText()).toBe('Halaman ini belum tersimpan');
    expect(await page.locator('main a[href="tel:110"]').isVisible()).toBe(true);
    server.down = false;
    await page.goto(at('/luring/'));
    await state(page, 'hilang atau rusak');
    server.sent = [];
    await press(page, 'Perbarui');
    await said(page, 'Selesai');
    expect(server.sent).toEqual([spoilt]);
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    expect(await notice(page).count()).toBe(1);
    await context.close();
  });

  it('still gives an answer in words with numbers when everything on the device is spoilt', async () => {
    const { page, context } = await saved('core');
    await page.evaluate(spoil('true'));
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    expect(await page.locator('h1').innerText()).toContain('Tidak ada internet');
    expect(await page.locator('a[href="tel:110"]').isVisible()).toBe(true);
    await context.close();
  });

  it('keeps the old release whole until the new one is, and then only the new one', async () => {
    const { page, context } = await saved('core');
    const { offer, started } = await nextRelease();
    const changed = partsOf(offer, 'core').filter(({ id }) => !manifest().parts.some((part) => part.id === id));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(4);
    server.release = started;
    await page.goto(at('/luring/'));
    await page.getByRole('button', { name: `Perbarui (${formatSize(weigh(changed))})` }).waitFor();
    Object.assign(server, { partsLeft: 0, sent: [] });
    await press(page, 'Perbarui');
    await said(page, 'Sambungan terputus');
    await page.goto(at('/bantuan/darurat/'));
    expect(await page.locator('h1').innerText()).toBe('Nomor darurat');
    expect(await notice(page).innerText()).not.toContain('belum lengkap');
    Object.assign(server, { down: false, partsLeft: Infinity });
    await page.goto(at('/luring/'));
    await press(page, 'Lanjutkan');
    await said(page, 'Selesai');
    expect([...server.sent].sort()).toEqual(changed.map(({ id }) => id).sort());
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    expect(await page.locator('h1').innerText()).toBe('Nomor darurat (baru)');
    const kept = await page.evaluate(`(async () => (await (await caches.open((await caches.keys())[0])).keys()).length)()`);
    expect(kept).toBe(partsOf(offer, 'core').length + 1);
    started.close();
    await context.close();
  });

  it('goes on with the new release when it comes out while a page is open', async () => {
    const { page, context } = await open();
    await page.goto(at('/luring/'));
    await page.locator('form[data-luring]').waitFor();
    const { started } = await nextRelease();
    server.release = started;
    await press(page, 'Simpan untuk luring');
    await said(page, 'Selesai');
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    expect(await page.locator('h1').innerText()).toBe('Nomor darurat (baru)');
    started.close();
    await context.close();
  });

  it('says that the device is full, leaves nothing of the attempt and offers the smaller choice', async () => {
    const { page, context } = await open();
    await page.goto(at('/luring/'));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(at('/')).origin, quotaSize: 1_000_000 });
    await page.locator('input[value=all]').check();
    await press(page, 'Simpan untuk luring');
    await said(page, 'Ruang di perangkat ini tidak cukup');
    expect(await page.evaluate(LEFT)).toEqual(NOTHING);
    await page.locator('input[value=core]').check();
    await press(page, 'Simpan untuk luring');
    await said(page, 'Selesai');
    await page.locator('input[value=all]').check();
    await press(page, 'Simpan untuk luring');
    await said(page, 'Ruang di perangkat ini tidak cukup');
    await state(page, 'Nomor dan langkah pertama: tersimpan.');
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    expect(await notice(page).innerText()).not.toContain('belum lengkap');
    await context.close();
  });

  it('removes everything on request and proves it', async () => {
    const { page, context } = await saved('core');
    await page.reload();
    await press(page, 'Hapus dari perangkat ini');
    await said(page, 'Sudah dihapus');
    expect(await page.evaluate(LEFT)).toEqual(NOTHING);
    await page.goto(at('/bantuan/'));
    expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull();
    expect(await page.evaluate(LEFT)).toEqual(NOTHING);
    expect(await page.evaluate('navigator.storage.estimate().then((one) => one.usage)')).toBeLessThan(50_000);
    await context.close();
  });

  it('does not come back when another window removes it while this one saves', async () => {
    const { page, context } = await saved('core');
    const other = await context.newPage();
    await other.goto(at('/luring/'));
    await other.getByRole('button', { name: 'Hapus dari perangkat ini' }).waitFor();
    await page.locator('input[value=all]').check();
    const first = page.waitForRequest((request) => request.url().endsWith('.bin'));
    await press(page, 'Simpan untuk luring');
    await first;
    await press(other, 'Hapus dari perangkat ini');
    await said(other, 'Sudah dihapus');
    await said(page, 'Simpanan sudah dihapus dari jendela lain');
    expect(await page.evaluate(LEFT)).toEqual(NOTHING);
    await context.close();
  });

  it.each(['on a saved page', 'without network', 'while saving'])('is removed by the quick exit %s', async (when) => {
    const { page, context } = await (when === 'while saving' ? open() : saved('core'));
    await context.route(`${new URL(site.exitUrl).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Cuaca' }));
    if (when === 'while saving') {
      const first = page.waitForRequest((request) => request.url().endsWith('.bin'));
      await choose(page, 'all');
      await first;
    } else await page.goto(at('/bantuan/darurat/'));
    if (when === 'without network') {
      server.down = true;
      await page.goto(at('/panduan/saya-terjebak/'));
    }
    await page.locator('.top [data-keluar-cepat]').click();
    await page.waitForURL(site.exitUrl);
    server.down = false;
    await page.goto(at('/api/v1/kontak.json'));
    await expect
      .poll(() => page.evaluate(`(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])()`))
      .toEqual([[], []]);
    await context.close();
  });

  it('removes its worker when the browser threw the saved pages away', async () => {
    const { page, context } = await saved('core');
    await page.evaluate(`caches.keys().then((names) => caches.delete(names[0]))`);
    server.down = true;
    await page.goto(at('/bantuan/')).catch(() => undefined);
    server.down = false;
    await page.goto(at('/bantuan/'));
    await expect.poll(() => page.evaluate(LEFT)).toEqual(NOTHING);
    await context.close();
  });

  it('works with a wrong clock and says that it is wrong', async () => {
    const { page, context } = await open();
    await page.clock.setFixedTime('2001-02-03T12:00:00');
    await choose(page, 'core');
    await said(page, 'Selesai');
    server.down = true;
    await page.goto(at('/bantuan/darurat/'));
    const text = await notice(page).innerText();
    expect(text).toContain('Disimpan pada 3 Februari 2001 menurut jam perangkat ini, yang tampaknya keliru.');
    expect(text).toContain(`Isi terbitan ${formatDate(manifest().day)}.`);
    await context.close();
  });

  it('shows the saved page when the server answers with an error or not at all', async () => {
    const { page, context } = await saved('core');
    server.status = 502;
    await page.goto(at('/bantuan/darurat/'));
    expect(await notice(page).count()).toBe(1);
    Object.assign(server, { status: undefined, stalled: true });
    await page.goto(at('/bantuan/'));
    expect(await notice(page).count()).toBe(1);
    await context.close();
  });

  it('leaves posts, ranges and other hosts alone', async () => {
    const { page, context } = await saved('core');
    await page.goto(at('/bantuan/'));
    const head = { Range: 'bytes=0-9' };
    expect(await page.evaluate(`fetch('${at('/ikon.svg')}', { headers: ${JSON.stringify(head)} }).then((one) => one.status)`)).toBe(206);
    server.down = true;
    const answer = (options: object) =>
      page.evaluate(`fetch('${at('/ikon.svg')}', ${JSON.stringify(options)}).then((one) => one.status, () => 'none')`);
    expect(await answer({})).toBe(200);
    expect(await answer({ headers: head })).toBe('none');
    expect(await answer({ method: 'POST' })).toBe('none');
    await context.close();
  });

  it('holds the whole site with its search', async () => {
    const { page, context } = await saved('all');
    server.down = true;
    await page.goto(at('/cari/?q=paspor+ditahan'));
    expect(await notice(page).count()).toBe(1);
    const hit = page.locator('[data-hasil] a').first();
    await hit.waitFor();
    await hit.click();
    await notice(page).waitFor();
    for (const path of ['/sumber/uu-21-2007/', '/fakta/uu-21-2007-pasal-18/', '/indeks/', '/hak/apa-itu-tppo/']) {
      await page.goto(at(path));
      expect(await notice(page).count(), path).toBe(1);
    }
    server.down = false;
    await page.goto(at('/luring/'));
    await state(page, 'Seluruh situs: tersimpan.');
    await press(page, 'Hapus dari perangkat ini');
    await said(page, 'Sudah dihapus');
    await page.goto(at('/bantuan/'));
    expect(await page.evaluate('navigator.storage.estimate().then((one) => one.usage)')).toBeLessThan(50_000);
    await context.close();
  });

  it('says why it cannot save, and shows no dead control', async () => {
    const off = await open({ javaScriptEnabled: false });
    await off.page.goto(at('/luring/'));
    expect(await off.page.locator('main button:visible, main input:visible, main progress:visible').count()).toBe(0);
    expect(await off.page.locator('main').innerText()).toContain('perlu skrip');
    await off.context.close();
    for (const [broken, words] of [
      [`Object.defineProperty(globalThis, 'isSecureContext', { value: false })`, 'sambungan aman'],
      [`delete Navigator.prototype.serviceWorker`, 'tidak bisa menyimpan'],
    ] as const) {
      const { page, context } = await open();
      await page.addInitScript(broken);
      await page.goto(at('/luring/'));
      await said(page, words);
      expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
      await context.close();
    }
  });
});
