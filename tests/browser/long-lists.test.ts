import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useSite, variants } from './site.ts';

describe.each(variants)('Long lists, $name', (variant) => {
  const { at, open } = useSite(variant);

  it('are cut into parts that lead to each other and leave nothing out', async () => {
    const data = JSON.parse(readFileSync(join(variant.folder, 'api/v1/fakta.json'), 'utf8')) as { data: { id: string; jenis: string }[] };
    const laws = data.data.filter(({ jenis }) => jenis === 'hukum').map(({ id }) => `${variant.base}fakta/${id}/`);
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/fakta/jenis/hukum/'));
    const parts = page.getByRole('navigation', { name: 'Bagian daftar' }).getByRole('link');
    const count = await parts.count();
    expect(count).toBeGreaterThan(1);
    const listed: string[] = [];
    for (let place = 1; place <= count; place++) {
      await parts.nth(place - 1).click();
      expect(page.url()).toBe(at(place === 1 ? '/fakta/jenis/hukum/' : `/fakta/jenis/hukum/${place}/`));
      expect(await parts.nth(place - 1).getAttribute('aria-current')).toBe('page');
      expect(await page.locator('h1').textContent()).toContain(`bagian ${place} dari ${count}`);
      listed.push(...(await page.locator('a.row').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))));
    }
    expect(listed.toSorted()).toEqual(laws.toSorted());
    await context.close();
  });

  it('of pages that use a word stop at forty, say how many more there are, and lead to the search for it', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/istilah/istilah-tppo/'));
    expect(await page.locator('main a.row').count()).toBe(40);
    const rest = page.locator('main p', { hasText: /^\s*Dan \d+ halaman lain\./ });
    expect(await rest.count()).toBe(1);
    await rest.getByRole('link').click();
    expect(new URL(page.url()).searchParams.get('q')).toBeTruthy();
    await context.close();
  });
});
