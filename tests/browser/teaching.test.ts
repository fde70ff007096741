import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { useSite, variants } from './site.ts';

const SLIDES = '/sekolah/modul-smp/salindia/';
const QUIZ = '/kuis/modul-smp/';

describe.each(variants)('Teaching kits, $name', (variant) => {
  const { at, open } = useSite(variant);

  it('a kit leads to its slides, its quiz and its printed sheets', async () => {
    const { page, context } = await open();
    await page.goto(at('/sekolah/modul-smp/'));
    for (const path of [SLIDES, QUIZ]) expect(await page.locator(`main a[href$="${path}"]`).count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href$=".pdf"]').count()).toBeGreaterThan(2);
    await context.close();
  });

  it('without scripts the slides are one page with a link from each to the next', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at(SLIDES));
    const count = await page.locator('[data-salindia] > section').count();
    expect(count).toBeGreaterThan(5);
    expect(await page.locator('[data-layar-penuh]:visible').count()).toBe(0);
    await page.locator('#s1 a', { hasText: 'Berikutnya' }).click();
    expect(page.url()).toBe(`${at(SLIDES)}#s2`);
    expect(await page.locator('[data-salindia] a[href="#s3"]').count()).toBe(2);
    await context.close();
  });

  it('on the whole screen keys turn the slides, and on the page they do not', async () => {
    const { page, context } = await open({ viewport: { width: 1280, height: 720 } });
    await page.goto(at(SLIDES));
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('');
    await page.locator('button[data-layar-penuh]').click();
    await page.waitForFunction('document.fullscreenElement !== null && document.activeElement.id === "s1"');
    for (const [key, slide] of [
      ['ArrowRight', 's2'],
      ['PageDown', 's3'],
      ['ArrowLeft', 's2'],
      ['Home', 's1'],
      ['ArrowLeft', 's1'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction(`document.activeElement.id === '${slide}'`);
    }
    await page.keyboard.press('End');
    const last = await page.locator('[data-salindia] > section').count();
    await page.waitForFunction(`document.activeElement.id === 's${last}'`);
    await page.evaluate('document.exitFullscreen()');
    await page.waitForFunction('document.fullscreenElement === null');
    await context.close();
  });

  it('the projector shows nothing but slides, each as large as the screen', async () => {
    const { page, context } = await open({ viewport: { width: 1024, height: 600 } });
    await page.goto(at(SLIDES));
    await page.locator('button[data-layar-penuh]').click();
    await page.waitForFunction('document.fullscreenElement !== null');
    const heights = (await page.evaluate(
      "[...document.querySelectorAll('[data-salindia] > section')].map((one) => one.getBoundingClientRect().height >= innerHeight - 1)",
    )) as boolean[];
    expect(heights.every(Boolean)).toBe(true);
    await context.close();
  });

  it('on paper every slide begins a page, with the words of the teacher', async () => {
    const { page, context } = await open();
    await page.goto(at(SLIDES));
    const count = await page.locator('[data-salindia] > section').count();
    const note = await page.locator('#s1 details p').textContent();
    const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const paper = await getDocument({ data }).promise;
    expect(paper.numPages).toBeGreaterThanOrEqual(count);
    const texts = await Promise.all(
      Array.from({ length: paper.numPages }, async (_, index) => {
        const { items } = await (await paper.getPage(index + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ');
      }),
    );
    expect(texts.join(' ').replace(/\s+/g, ' ')).toContain(note!.trim().split(' ').slice(0, 3).join(' '));
    await context.close();
  });

  it('a quiz answers at once, without a mark, and keeps and sends nothing', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at(QUIZ), { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const question = page.locator('.ask').first();
    await question
      .locator('label', { has: page.locator('.not-yet') })
      .first()
      .click();
    expect(await question.locator('.not-yet:visible').count()).toBe(1);
    expect(await question.locator('.fits').isVisible()).toBe(false);
    await question.locator('label', { has: page.locator('.fits') }).click();
    expect(await question.locator('.fits').isVisible()).toBe(true);
    await question.locator('summary').click();
    expect((await question.locator('details').innerText()).length).toBeGreaterThan(30);
    expect(asked).toEqual([]);
    await page.reload();
    expect(await page.locator('.ask input:checked').count()).toBe(0);
    await context.close();
  });
});
