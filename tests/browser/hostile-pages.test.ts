import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
import { MARK, payloads } from '../hostile/payloads.ts';
import { useSite } from './site.ts';

const FOLDER = '.cache/site-hostile';

/** Pages that carry hostile words, some of each kind: by their first part and by what stands in the second. */
function pagesToOpen(): string[] {
  const hit = listFiles(FOLDER, (path) => path.endsWith('.html')).filter((path) =>
    readFileSync(`${FOLDER}/${path}`, 'utf8').includes(MARK),
  );
  const kinds = Map.groupBy(hit, (path) =>
    path
      .split('/')
      .slice(0, 2)
      .join('/')
      .replace(/\/(?!jenis|luar-negeri|wilayah|abjad).*/, ''),
  );
  return [...kinds.values()].flatMap((paths) => paths.slice(0, 3)).map((path) => `/${path.replace(/index\.html$/, '')}`);
}

describe('A site of hostile content', () => {
  const { at, open } = useSite({ base: '/', folder: FOLDER });

  /** What a page did that it should not have; filled while it is open. */
  async function watch(page: Page): Promise<string[]> {
    const harm: string[] = [];
    page.on('dialog', (dialog) => {
      harm.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => message.type() === 'error' && harm.push(message.text()));
    page.on('pageerror', (error) => harm.push(error.message));
    page.on('request', (request) => new URL(request.url()).origin !== new URL(at('/')).origin && harm.push(request.url()));
    await page.exposeFunction(MARK, () => harm.push('ran'));
    return harm;
  }

  it('runs nothing, asks nobody and breaks no rule of its own policy', async () => {
    const { page, context } = await open();
    const harm = await watch(page);
    const paths = pagesToOpen();
    expect(paths.length).toBeGreaterThan(25);
    for (const path of paths) {
      await page.goto(at(path));
      expect(harm, path).toEqual([]);
    }
    await context.close();
  });

  it('reads every XML file as well formed', async () => {
    const { page, context } = await open();
    const files = listFiles(FOLDER, (path) => path.endsWith('.xml'));
    expect(files.filter((path) => readFileSync(`${FOLDER}/${path}`, 'utf8').includes(MARK)).length).toBeGreaterThan(0);
    for (const path of files) {
      const text = JSON.stringify(readFileSync(`${FOLDER}/${path}`, 'utf8'));
      const errors = `new DOMParser().parseFromString(${text}, 'application/xml').getElementsByTagName('parsererror').length`;
      expect(await page.evaluate(errors), path).toBe(0);
    }
    await context.close();
  });

  it('shows hostile titles in search results as words', async () => {
    const { page, context } = await open();
    const harm = await watch(page);
    await page.goto(at(`/cari/?q=${MARK}`));
    await page.locator('[data-hasil] a').first().waitFor();
    expect(await page.locator('[data-hasil]').textContent()).toContain(MARK);
    expect(await page.locator('[data-hasil] :is(script, img, svg, iframe)').count()).toBe(0);
    expect(harm).toEqual([]);
    await context.close();
  });

  it('takes hostile addresses for words, on every page that reads its own address', async () => {
    const { page, context } = await open();
    const harm = await watch(page);
    for (const payload of payloads) {
      const value = encodeURIComponent(payload);
      await page.goto(at(`/cari/?q=${value}#${value}`));
      await page.locator('#status-cari', { hasText: /hasil untuk|tidak bisa/ }).waitFor();
      expect(await page.locator('#q').inputValue()).toBe(payload.replace(/\n/g, '').trim());
      await page.goto(at(`/bantuan/?butuh=${value}&di=${value}#${value}`));
      expect(await page.locator('select[name="butuh"]').inputValue()).toBe('');
    }
    expect(harm).toEqual([]);
    await context.close();
  });

  it('keeps what is typed or pasted as words', async () => {
    const { page, context } = await open();
    const harm = await watch(page);
    await page.goto(at('/cari/'));
    for (const payload of payloads) {
      await page.locator('#q').fill(payload.replace(/\n/g, ' '));
      await page.keyboard.press('Enter');
    }
    await page.locator('#status-cari', { hasText: '#eval' }).waitFor();
    expect(await page.locator('main :is(iframe, img, script)').count()).toBe(0);
    expect(harm).toEqual([]);
    await context.close();
  });
});
