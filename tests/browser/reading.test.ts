import { describe, expect, it } from 'vitest';
import { pagesToOpen } from './pages.ts';
import { useSite, variants } from './site.ts';

describe.each(variants)('Reading, $name', (variant) => {
  const { at, open } = useSite(variant);

  it.each([true, false])('shows every page whole in a phone window, with scripts: %s', async (javaScriptEnabled) => {
    const { page, context } = await open({ javaScriptEnabled });
    for (const path of pagesToOpen()) {
      const response = await page.goto(at(path));
      expect(response?.status(), path).toBe(200);
      expect(await page.locator('h1').isVisible(), `${path}: heading`).toBe(true);
      expect(await page.locator('.top [data-keluar-cepat]').isVisible(), `${path}: exit`).toBe(true);
      expect((await page.locator('main').innerText()).split(/\s+/).length, `${path}: words`).toBeGreaterThan(20);
    }
    await context.close();
  });

  it.each([320, 360, 1280])('needs no sideways scrolling at %i pixels', async (width) => {
    const { page, context } = await open({ viewport: { width, height: 640 }, javaScriptEnabled: false });
    const wide: string[] = [];
    for (const path of pagesToOpen()) {
      await page.goto(at(path));
      const content = await page.evaluate('document.documentElement.scrollWidth');
      if ((content as number) > width) wide.push(`${path} (${String(content)})`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  it('opens the source of a fact in place without scripts, and leads back', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/hak/korban-tidak-dipidana/'));
    const mark = page.locator('a.mark').first();
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate('scrollY');
    await mark.click();
    const note = page.locator('.notes li:target');
    expect(await note.isVisible()).toBe(true);
    expect(await note.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await note.innerText()).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}/);
    expect(Math.abs(((await page.evaluate('scrollY')) as number) - (before as number))).toBeLessThan(400);
    await note.getByText('Kembali ke teks').click();
    expect(await page.locator('.notes li:target').count()).toBe(0);
    await context.close();
  });

  it('answers an unknown address with the 404 page and numbers to call', async () => {
    const { page, context } = await open();
    const response = await page.goto(at('/tidak-ada/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(2);
    await page.locator('a.brand').click();
    expect(await page.locator('h1').innerText()).toContain('Pulang harus selamat');
    await context.close();
  });

  it('leads from any page to a number to tap in two taps or fewer', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/hak/apa-itu-tppo/'));
    await page.locator('.nav a', { hasText: 'Bantuan' }).click();
    expect(await page.locator('main a[href="tel:110"]:visible').first().isVisible()).toBe(true);
    await context.close();
  });

  it('leaves the exit, the search and the navigation out of print', async () => {
    const { page, context } = await open();
    await page.goto(at('/panduan/lapor-ke-mana/'));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.top', '.nav', '.share', '.foot']) expect(await page.locator(selector).isVisible(), selector).toBe(false);
    expect(await page.locator('.notes').isVisible()).toBe(true);
    await context.close();
  });
});
