import { describe, expect, it } from 'vitest';
import { useSite, variants } from './site.ts';

describe.each(variants)('Search, $name', (variant) => {
  const { at, open } = useSite(variant);

  it('loads no engine until the reader turns to the field', async () => {
    const { page, context } = await open();
    const engine: string[] = [];
    context.on('request', (request) => request.url().includes('/pagefind/') && engine.push(request.url()));
    await page.goto(at('/'), { waitUntil: 'networkidle' });
    await page.goto(at('/cari/'), { waitUntil: 'networkidle' });
    expect(engine).toEqual([]);
    await page.locator('#q').focus();
    await page.waitForRequest((request) => request.url().includes('/pagefind/'));
    await context.close();
  });

  it('answers an address with a query and leads to the page', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/?q=perdagangan+orang'));
    const first = page.locator('[data-hasil] a').first();
    await first.waitFor();
    expect(await page.locator('#q').inputValue()).toBe('perdagangan orang');
    await first.click();
    expect(page.url().startsWith(at('/'))).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });

  it('finds while typing, and the address can be shared after submitting', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/'));
    await page.locator('#q').fill('kamboja');
    await page.locator('[data-hasil] a').first().waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(at('/cari/?q=kamboja'));
    await context.close();
  });

  it('offers numbers and the A-Z list when nothing is found', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/?q=wqqqq'));
    await page.locator('[data-hasil-kosong]').waitFor();
    expect(await page.locator('[data-hasil] a').count()).toBe(0);
    expect(await page.locator('[data-hasil-kosong] a[href$="/indeks/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(2);
    await context.close();
  });

  it('shows a hostile query as text', async () => {
    const { page, context } = await open();
    await page.goto(at(`/cari/?q=${encodeURIComponent('<img src=x onerror="globalThis.slipped=1">')}`));
    await page.locator('#status-cari', { hasText: '<img' }).waitFor();
    expect(await page.evaluate('globalThis.slipped')).toBeUndefined();
    await context.close();
  });

  it('says what to do when the engine cannot be loaded', async () => {
    const { page, context } = await open();
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(at('/cari/?q=paspor'));
    await page.locator('#status-cari', { hasText: 'Pencarian tidak bisa dimuat' }).waitFor();
    await context.close();
  });

  it('without scripts takes the footer form to the search page, which offers the A-Z list', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/tentang/'));
    await page.locator('form[role="search"] input[name="q"]').fill('paspor');
    await page.locator('form[role="search"] button').click();
    expect(page.url()).toBe(at('/cari/?q=paspor'));
    await page.locator('noscript a, main a[href$="/indeks/"]').first().click();
    expect(page.url()).toBe(at('/indeks/'));
    await context.close();
  });
});
