import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.config.ts';
import { useSite, variants } from './site.ts';

/** Stands in for the exit's destination, so that the test needs no network and sees what is asked of it. */
async function watchDestination(context: BrowserContext): Promise<{ requests: { url: string; referer: string | undefined }[] }> {
  const requests: { url: string; referer: string | undefined }[] = [];
  await context.route(`${new URL(site.exitUrl).origin}/**`, async (route) => {
    requests.push({ url: route.request().url(), referer: route.request().headers().referer });
    await route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title><h1>Cuaca</h1>' });
  });
  return { requests };
}

const pressShift = async (page: Page, times: number) => {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
};

describe.each(variants)('Quick exit, $name', (variant) => {
  const { at, open } = useSite(variant);

  it.each([true, false])('leaves by one click, with scripts: %s', async (javaScriptEnabled) => {
    const { page, context } = await open({ javaScriptEnabled });
    const { requests } = await watchDestination(context);
    await page.goto(at('/hak/apa-itu-tppo/'));
    await page.locator('.top [data-keluar-cepat]').click();
    await page.waitForURL(site.exitUrl);
    expect(requests.map((request) => request.url)).toEqual([site.exitUrl]);
    expect(requests[0]?.referer).toBeUndefined();
    await context.close();
  });

  it('takes the page out of the history, and shows a neutral cover on the pages before it', async () => {
    const { page, context } = await open();
    await watchDestination(context);
    await page.goto(at('/'));
    await page.goto(at('/hak/apa-itu-tppo/'));
    await page.locator('.top [data-keluar-cepat]').click();
    await page.waitForURL(site.exitUrl);
    await page.goBack();
    expect(page.url()).toBe(at('/'));
    const cover = page.locator('.tirai');
    await cover.waitFor();
    expect(await page.title()).not.toContain('Rantau');
    expect(await page.locator('h1').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.title()).toContain('Rantau Aman');
    await context.close();
  });

  it('does not cover pages when the reader goes back within the site', async () => {
    const { page, context } = await open();
    await page.goto(at('/'));
    await page.locator('.doors a').first().click();
    await page.goBack();
    expect(await page.locator('.tirai').count()).toBe(0);
    await context.close();
  });

  it('blanks the title and covers the page before the destination answers', async () => {
    const { page, context } = await open();
    const seen: { title: string; cover: string; heading: string }[] = [];
    await page.exposeFunction('report', (state: (typeof seen)[number]) => seen.push(state));
    await page.addInitScript(`new MutationObserver(() => {
      const cover = document.querySelector('.tirai');
      if (cover) report({ title: document.title, cover: cover.textContent, heading: getComputedStyle(document.querySelector('main h1')).visibility });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`);
    let seenBefore = 0;
    await context.route(`${new URL(site.exitUrl).origin}/**`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      seenBefore = seen.length;
      await route.fulfill({ contentType: 'text/html', body: 'Cuaca' });
    });
    await page.goto(at('/hak/apa-itu-tppo/'));
    await page.locator('.top [data-keluar-cepat]').click();
    await page.waitForURL(site.exitUrl);
    expect(seenBefore).toBeGreaterThan(0);
    expect(seen[seenBefore - 1]).toEqual({ title: '\u200b', cover: 'Memuat…', heading: 'hidden' });
    await context.close();
  });

  it('clears what the site could have stored', async () => {
    const { page, context } = await open();
    await watchDestination(context);
    await page.goto(at('/'));
    await page.evaluate(
      `(async () => { localStorage.setItem('a', '1'); sessionStorage.setItem('b', '1'); await (await caches.open('c')).put('/x', new Response('x')); })()`,
    );
    await page.locator('.top [data-keluar-cepat]').click();
    await page.waitForURL(site.exitUrl);
    await page.goto(at('/'));
    expect(await page.evaluate(`(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length])()`)).toEqual([
      0, 0, 0,
    ]);
    await context.close();
  });

  it('leaves after Shift three times, also inside a text field, and says how many are left', async () => {
    const { page, context } = await open();
    await watchDestination(context);
    await page.goto(at('/cari/'));
    await page.locator('#q').focus();
    await pressShift(page, 1);
    expect(await page.locator('#status-keluar').innerText()).toBe('Tekan Shift 2 kali lagi untuk keluar.');
    await pressShift(page, 2);
    await page.waitForURL(site.exitUrl);
    await context.close();
  });

  it('ignores Shift as a modifier and starts again after another key', async () => {
    const { page, context } = await open();
    await watchDestination(context);
    await page.goto(at('/cari/'));
    await page.locator('#q').focus();
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Shift+A');
    await pressShift(page, 2);
    await page.keyboard.press('b');
    await pressShift(page, 2);
    expect(page.url()).toBe(at('/cari/'));
    await context.close();
  });

  it('forgets presses that lie more than five seconds apart', async () => {
    const { page, context } = await open();
    await watchDestination(context);
    await page.clock.install();
    await page.goto(at('/tentang/'));
    await pressShift(page, 2);
    await page.clock.runFor(5100);
    expect(await page.locator('#status-keluar').innerText()).toBe('Keluar cepat dibatalkan.');
    await pressShift(page, 1);
    expect(page.url()).toBe(at('/tentang/'));
    await context.close();
  });

  it('is the second stop of the keyboard, right after the skip link, and works from there', async () => {
    const { page, context } = await open();
    await watchDestination(context);
    await page.goto(at('/tentang/'));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#konten');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Keluar cepat');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.exitUrl);
    await context.close();
  });

  it('stays in sight, on one line and large enough to tap, at 320 pixels and after scrolling', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 480 } });
    await page.goto(at('/panduan/lapor-ke-mana/'));
    await page.evaluate('scrollTo(0, 3000)');
    const box = (await page.locator('.top [data-keluar-cepat]').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThan(100);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeLessThan(60);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    const top = await page.evaluate(`document.elementFromPoint(${box.x + box.width / 2}, ${box.y + box.height / 2})?.textContent`);
    expect(top).toBe('Keluar cepat');
    await context.close();
  });

  it('costs less than 1.5 kB on every page and asks the network for nothing', async () => {
    const { page, context } = await open();
    await page.goto(at('/tentang/'));
    const scripts = (await page.evaluate(
      `[...document.querySelectorAll('script[type=module]')].map((one) => one.textContent)`,
    )) as string[];
    const exit = scripts.find((code) => code.includes('data-keluar-cepat')) ?? '';
    expect(exit.length).toBeGreaterThan(500);
    expect(Buffer.byteLength(exit)).toBeLessThan(1500);
    expect(exit).not.toMatch(/sendBeacon|fetch\(|XMLHttpRequest/);
    await context.close();
  });

  it('can be seen in forced colours and works without a network', async () => {
    const { page, context } = await open({ forcedColors: 'active' });
    await page.goto(at('/tentang/'));
    const border = await page.evaluate(`getComputedStyle(document.querySelector('.top [data-keluar-cepat]')).borderStyle`);
    expect(border).toBe('solid');
    await context.setOffline(true);
    await page.locator('.top [data-keluar-cepat]').click({ noWaitAfter: true });
    await expect.poll(() => page.url()).not.toBe(at('/tentang/'));
    await context.close();
  });
});
