import { describe, expect, it } from 'vitest';
import { useSite, variants } from './site.ts';

/** Addresses of the results, run in the page. */
const found = '[...document.querySelectorAll("[data-hasil] a.row")].map((link) => link.pathname)';

describe.each(variants)('Search, $name', (variant) => {
  const { at, open } = useSite(variant);

  it('loads nothing until the reader turns to the field', async () => {
    const { page, context } = await open();
    const fetched: string[] = [];
    context.on('request', (request) => /\/(pagefind|pencarian)\//.test(request.url()) && fetched.push(request.url()));
    await page.goto(at('/'), { waitUntil: 'networkidle' });
    await page.goto(at('/cari/'), { waitUntil: 'networkidle' });
    expect(fetched).toEqual([]);
    const map = page.waitForRequest(at('/pencarian/peta.json'));
    await page.locator('#q').focus();
    await map;
    await context.close();
  });

  it('answers in under 150 kB, the page itself included, and sends the words nowhere', async () => {
    const { page, context } = await open();
    const session = await context.newCDPSession(page);
    const addresses: string[] = [];
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => addresses.push(request.url));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(at('/cari/'));
    await page.locator('#q').fill('tetanggaku disekap');
    await page.locator('[data-hasil] a').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(150_000);
    expect(addresses.filter((address) => /tetangga|sekap|\?/.test(address))).toEqual([]);
    expect(page.url()).toBe(at('/cari/'));
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0);
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

  it('says what to do when nothing can be loaded, and tries again', async () => {
    const { page, context } = await open();
    await context.route('**/pencarian/**', (route) => route.abort(), { times: 1 });
    await page.goto(at('/cari/?q=paspor'));
    await page.locator('#status-cari', { hasText: 'Pencarian tidak bisa dimuat' }).waitFor();
    expect(await page.locator('[data-cara-lain] a[href$="/indeks/"]').isVisible()).toBe(true);
    await page.locator('form[role="search"] button[type="submit"]').first().click();
    await page.locator('[data-hasil] a').first().waitFor();
    expect(await page.locator('[data-cara-lain]').isVisible()).toBe(false);
    await context.close();
  });

  it('names another way while loading takes long, and still answers', async () => {
    const { page, context } = await open();
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await context.route('**/pencarian/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(at('/cari/?q=paspor'));
    await page.locator('#status-cari', { hasText: 'Pencarian lambat dimuat' }).waitFor();
    expect(await page.locator('[data-cara-lain] a[href$="/situasi/"]').isVisible()).toBe(true);
    release(undefined);
    await page.locator('#status-cari', { hasText: 'hasil untuk “paspor”' }).waitFor();
    await context.close();
  });

  it.each([
    ['paspor saya ditahan bos', '/hak/dokumen-pribadi-ditahan/'],
    ['ditipu agen kerja jepang', '/tanda/'],
    ['lapor trafiking gratis ga', '/panduan/lapor-'],
    ['nmr tlp kbri malaysia', '/bantuan/'],
    ['TKI ilegal dipulangkan', '/panduan/pulih-dan-kembali/'],
    ['cara cek PT resmi', '/panduan/berangkat-kerja-resmi/'],
    ['tolong saya disekap', '/panduan/saya-terjebak/'],
    ['udah ga kuat pengen mati aja', '/bantuan/kontak-sejiwa-119-ext-8/'],
    ['anak tetangga disiksa bapaknya', '/bantuan/kontak-sapa-129/'],
    ['upah 3 bln blm dibayar', '/hak/kerja-layak-dalam-negeri/'],
    ['pelporan perdagngan orang', '/panduan/lapor-'],
    ['apa itu restitusi', '/'],
  ])('answers “%s” with %s', async (query, expected) => {
    const { page, context } = await open();
    await page.goto(at(`/cari/?q=${encodeURIComponent(query)}`));
    const address = await page.locator('[data-hasil] a').first().getAttribute('href');
    expect(address?.startsWith(new URL(at(expected)).pathname)).toBe(true);
    await context.close();
  });

  it('shows the number of a contact to tap, beside the way to its page', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/?q=sapa+129'));
    const row = page.locator('[data-hasil] li').first();
    expect(await row.locator('a').first().getAttribute('href')).toBe(new URL(at('/bantuan/kontak-sapa-129/')).pathname);
    const call = row.locator('a[href="tel:129"]');
    expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await call.textContent()).toContain('129');
    await context.close();
  });

  it('offers the words without typing errors, and has already looked for them', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/?q=penipan+kerja'));
    const meant = page.locator('[data-saran] a');
    await meant.waitFor();
    expect(await meant.textContent()).toBe('penipuan kerja');
    expect(await page.locator('[data-hasil] a').count()).toBeGreaterThan(0);
    await meant.click();
    await page.locator('#status-cari', { hasText: 'hasil untuk “penipuan kerja”' }).waitFor();
    expect(await page.locator('[data-saran]').isVisible()).toBe(false);
    await context.close();
  });

  it('narrows by kind and place with the keyboard, and keeps the choice in the address', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/?q=nomor'));
    await page.locator('[data-hasil] a').first().waitFor();
    await page.locator('select[name="jenis"]').focus();
    await page.keyboard.type('Nomor');
    await page.locator('select[name="wilayah"]').focus();
    await page.keyboard.type('Malaysia');
    await page.waitForURL(at('/cari/?q=nomor&jenis=bantuan&wilayah=luar-negeri%2Fmalaysia'));
    await page.locator('[data-hasil] a[href*="malaysia"]').first().waitFor();
    const links = await page.evaluate<string[]>(found);
    expect(links.every((link) => link.includes('/bantuan/'))).toBe(true);
    expect(links[0]).toMatch(/malaysia|kuala-lumpur|johor|penang|kuching|tawau/);
    await page.reload();
    await page.locator('[data-hasil] a').first().waitFor();
    expect(await page.locator('select[name="wilayah"]').inputValue()).toBe('luar-negeri/malaysia');
    await page.locator('select[name="jenis"]').selectOption('istilah');
    expect(await page.locator('select[name="wilayah"]').isVisible()).toBe(false);
    await context.close();
  });

  it('restores words, results and place on the page when the reader comes back', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/'));
    await page.locator('#q').fill('kerja luar negeri');
    const tenth = page.locator('[data-hasil] a.row').nth(9);
    await tenth.waitFor();
    expect(page.url()).toBe(at('/cari/'));
    const title = await tenth.textContent();
    await tenth.click();
    await page.locator('h1').waitFor();
    await page.goBack();
    await page.locator('[data-hasil] a.row').nth(9).waitFor();
    expect(await page.locator('#q').inputValue()).toBe('kerja luar negeri');
    expect(await page.locator('[data-hasil] a.row').nth(9).textContent()).toBe(title);
    await page.waitForFunction('scrollY > 200');
    await context.close();
  });

  it('leaves the focus in the field while results come, and says how many there are', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/'));
    await page.locator('#q').focus();
    await page.keyboard.type('paspor ditahan');
    await page.locator('#status-cari', { hasText: /^\d+ hasil untuk “paspor ditahan”$/ }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await page.locator('#status-cari').getAttribute('role')).toBe('status');
    await context.close();
  });

  it('looks into the text of all pages when asked, without losing the place of the keyboard', async () => {
    const { page, context } = await open();
    await page.goto(at('/cari/?q=paspor+disimpan+bos'));
    const more = page.locator('[data-lagi]');
    await more.waitFor();
    while ((await more.textContent()) === 'Tampilkan hasil lain') await more.press('Enter');
    const before = await page.locator('[data-hasil] li').count();
    await more.press('Enter');
    await page.locator('#status-cari', { hasText: 'dari isi halaman' }).waitFor();
    expect(await page.locator('[data-hasil] li').count()).toBeGreaterThan(before);
    expect(await page.evaluate('document.activeElement.hasAttribute("data-lagi")')).toBe(true);
    const links = await page.evaluate<string[]>(found);
    expect(new Set(links).size).toBe(links.length);
    expect(links.every((link) => link.startsWith(new URL(at('/')).pathname))).toBe(true);
    await context.close();
  });

  it('says so when the text of the pages cannot be searched, and keeps the results', async () => {
    const { page, context } = await open();
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(at('/cari/?q=wqqqq'));
    await page.locator('[data-lagi]').click();
    await page.locator('#status-cari', { hasText: 'tidak bisa dimuat' }).waitFor();
    expect(await page.locator('[data-cara-lain]').isVisible()).toBe(true);
    await context.close();
  });

  it('lists the situations without script, each with its number or guide', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/situasi/'));
    await page.locator('main nav a[href="#pikiran-gelap"]').click();
    expect(await page.locator('section[aria-labelledby="pikiran-gelap"] a[href^="tel:"]').count()).toBeGreaterThan(0);
    const names = await page
      .locator('main nav li a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      // Marks of sources do not count: a number or a guide must be there.
      const answers = page.locator(`section[aria-labelledby="${name}"] :is(a[href^="tel:"], a[href^="https://wa.me"], a.row)`);
      expect(await answers.count(), name).toBeGreaterThan(0);
    }
    await context.close();
  });

  it('without scripts takes the footer form to the search page, which offers the A-Z list', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/tentang/'));
    await page.locator('form[role="search"] input[name="q"]').fill('paspor');
    await page.locator('form[role="search"] button').click();
    expect(page.url()).toBe(at('/cari/?q=paspor'));
    expect(await page.locator('main').innerText()).not.toContain('di perangkat Anda');
    await page.locator('noscript a, main a[href$="/indeks/"]').first().click();
    expect(page.url()).toBe(at('/indeks/'));
    await context.close();
  });
});
