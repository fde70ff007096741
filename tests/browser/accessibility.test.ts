import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { pagesToOpen } from './pages.ts';
import { useSite, variants } from './site.ts';

describe.each(variants)('Accessibility, $name', (variant) => {
  const { at, open } = useSite(variant);

  it.each(['light', 'dark'] as const)('axe finds nothing to complain about on any page, %s', async (colorScheme) => {
    const { page, context } = await open({ colorScheme });
    const found: string[] = [];
    for (const path of pagesToOpen()) {
      await page.goto(at(path));
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      found.push(
        ...violations.flatMap((one) => one.nodes.map((node) => `${path} ${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`)),
      );
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it('gives every control of the frame at least 44 by 44 pixels', async () => {
    const { page, context } = await open();
    const small: string[] = [];
    for (const path of ['/', '/bantuan/', '/cari/', '/panduan/lapor-ke-mana/']) {
      await page.goto(at(path));
      const boxes =
        (await page.evaluate(`[...document.querySelectorAll('.exit, .find, .brand, .nav a, .button, .call, .door, a.row, .who, .foot li a, .search button')]
        .map((one) => { const { width, height } = one.getBoundingClientRect(); return [one.textContent.trim(), width, height]; })
        .filter(([, width, height]) => width > 0 && (height < 44 || width < 44))`)) as unknown[];
      small.push(...boxes.map((box) => `${path} ${JSON.stringify(box)}`));
    }
    expect(small).toEqual([]);
    await context.close();
  });
});
