import { describe, expect, it } from 'vitest';
import { pagesToOpen } from './pages.ts';
import { useSite, variants } from './site.ts';

describe.each(variants)('Privacy, $name', (variant) => {
  const { at, open } = useSite(variant);

  it('asks no other host for anything, stores nothing and breaks no policy on any page', async () => {
    const { page, context } = await open();
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(at('/')) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const path of pagesToOpen()) {
      await page.goto(at(path), { waitUntil: 'networkidle' });
      const left = await page.evaluate(`(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        caches: (await caches.keys()).length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookie: document.cookie,
      }))()`);
      expect(left, path).toEqual({ local: 0, session: 0, caches: 0, databases: 0, workers: 0, cookie: '' });
    }
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('needs one request to read a page: nothing blocks it and nothing but the icon follows', async () => {
    const { page, context } = await open();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at('/tanda/kenali-perdagangan-orang/'), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => !path.endsWith('.svg'))).toEqual([new URL(at('/tanda/kenali-perdagangan-orang/')).pathname]);
    await context.close();
  });

  it('blocks a script that somebody slips into a page', async () => {
    const { page, context } = await open();
    await context.route(at('/tentang/'), async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('</main>', '<script>globalThis.slipped = true</script></main>'),
      });
    });
    await page.goto(at('/tentang/'));
    expect(await page.evaluate('globalThis.slipped')).toBeUndefined();
    await context.close();
  });

  it('sends the words of a search nowhere', async () => {
    const { page, context } = await open();
    const asked: string[] = [];
    await page.goto(at('/cari/'));
    context.on('request', (request) => asked.push(request.url()));
    await page.locator('#q').fill('rahasiaku');
    await page.locator('#status-cari', { hasText: 'rahasiaku' }).waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('rahasiaku'))).toEqual([]);
    await context.close();
  });
});
