import { describe, expect, it } from 'vitest';
import { useSite, variants } from './site.ts';

describe.each(variants)('Help, $name', (variant) => {
  const { at, open } = useSite(variant);

  it('without scripts shows every need with its numbers, and anchors lead to them', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/bantuan/'));
    expect(await page.locator('[data-saring]').isVisible()).toBe(false);
    for (const need of await page.locator('[data-butuh]').all()) {
      expect(await need.isVisible()).toBe(true);
      expect(await need.locator('li[data-kontak]:visible').count(), (await need.getAttribute('id')) ?? '').toBeGreaterThan(0);
    }
    await page.locator('[data-tanpa-skrip] a', { hasText: 'Takut melapor' }).click();
    expect(page.url()).toBe(at('/bantuan/#perlindungan-saksi'));
    await context.close();
  });

  it('narrows to a need and a place in place, and the address can be shared', async () => {
    const { page, context } = await open();
    await page.goto(at('/bantuan/'));
    await page.getByLabel('Yang Anda butuhkan').selectOption('perempuan-dan-anak');
    await page.getByLabel('Tempat Anda').selectOption('balikpapan');
    expect(page.url()).toBe(at('/bantuan/?butuh=perempuan-dan-anak&di=balikpapan'));
    const shown = page.locator('[data-butuh]:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.locator('li[data-kontak]:visible').first().getAttribute('data-kontak')).toContain('balikpapan');
    expect(await shown.locator('li[data-kontak="kontak-sapa-129"]').isVisible()).toBe(true);
    await page.goto(at('/bantuan/?butuh=perempuan-dan-anak&di=balikpapan'));
    expect(await page.getByLabel('Tempat Anda').inputValue()).toBe('balikpapan');
    expect(await shown.count()).toBe(1);
    await context.close();
  });

  it('says where no local number is known, and gives the ones that work', async () => {
    const { page, context } = await open();
    await page.goto(at('/bantuan/?butuh=perlindungan-saksi&di=kabupaten-bengkulu-tengah'));
    const need = page.locator('[data-butuh]:visible');
    expect(await need.locator('[data-tanpa-setempat]').isVisible()).toBe(true);
    expect(await need.locator('a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('leaves everything in its place when the filter takes over from the anchors', async () => {
    const place = async (scripts: boolean) => {
      const { page, context } = await open();
      if (!scripts) {
        await page.route('**/bantuan/', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace(/<script type="module">.*?<\/script>/gs, '') });
        });
      }
      await page.goto(at('/bantuan/'));
      expect(await page.locator('[data-saring]').isVisible()).toBe(scripts);
      const box = await page.locator('#bahaya-sekarang').boundingBox();
      await context.close();
      return box;
    };
    expect(await place(false)).toEqual(await place(true));
  });

  it('ignores a need or place that does not exist', async () => {
    const { page, context } = await open();
    await page.goto(at('/bantuan/?butuh=%3Cscript%3E&di=bulan'));
    expect(await page.locator('[data-butuh]:visible').count()).toBeGreaterThan(8);
    await context.close();
  });

  it('does not give a watched reader away in link previews', async () => {
    const { page, context } = await open();
    for (const path of ['/bantuan/', '/bantuan/darurat/', '/bantuan/kontak-sapa-129/', '/bantuan/luar-negeri/malaysia/']) {
      await page.goto(at(path));
      const shown = await page.evaluate(
        `[...document.querySelectorAll('meta[property="og:title"], meta[property="og:description"]')].map((one) => one.content).join(' ')`,
      );
      expect(shown, path).not.toMatch(/perdagangan|korban|lapor|SAPA|kekerasan|darurat/i);
    }
    await context.close();
  });

  it('composes a report from the answers, keeps nothing and sends nothing', async () => {
    const { page, context } = await open();
    const asked: string[] = [];
    await page.goto(at('/panduan/lapor-langkah-demi-langkah/'), { waitUntil: 'networkidle' });
    context.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Di mana?').fill('Dekat pasar <b>lama</b>');
    await page.getByLabel('Kapan?').fill('Senin malam');
    expect(await page.locator('#teks-laporan').innerText()).toMatch(/Di mana\? .*: Dekat pasar <b>lama<\/b>\nKapan\? .*: Senin malam/);
    await page.getByRole('button', { name: 'Hapus semua' }).click();
    await page.locator('[data-hasil-laporan]').waitFor({ state: 'hidden' });
    await page.getByLabel('Kapan?').fill('Selasa');
    await page.locator('.brand').click();
    await page.goBack();
    expect(await page.getByLabel('Kapan?').inputValue()).toBe('');
    expect(asked.filter((url) => url.includes('pasar') || url.includes('Selasa'))).toEqual([]);
    await context.close();
  });

  it('offers a box for other sites without script, whose numbers can be tapped', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/sematkan/kotak/'));
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('a[href="tel:110"]').isVisible()).toBe(true);
    await page.goto(at('/sematkan/'));
    expect(await page.locator('#kode-bingkai').innerText()).toContain(`${variant.base}sematkan/kotak/`);
    await context.close();
  });

  it('can be used by keyboard alone: the filter and the first number are reached by Tab', async () => {
    const { page, context } = await open();
    await page.goto(at('/bantuan/'));
    const stops: string[] = [];
    for (let press = 0; press < 40 && !stops.some((stop) => stop.startsWith('tel:')); press++) {
      await page.keyboard.press('Tab');
      stops.push((await page.evaluate(`document.activeElement.getAttribute('href') ?? document.activeElement.name ?? ''`)) as string);
    }
    expect(stops.slice(0, 2)).toEqual(['#konten', expect.stringContaining('http')]);
    expect(stops).toContain('butuh');
    expect(stops.at(-1)).toBe('tel:110');
    await context.close();
  });

  it('names its regions for screen readers: every section has a heading, the change is announced', async () => {
    const { page, context } = await open();
    await page.goto(at('/bantuan/'));
    expect(await page.getByRole('region', { name: 'Bahaya sekarang' }).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Bagian situs' }).count()).toBe(1);
    await page.getByLabel('Yang Anda butuhkan').selectOption('butuh-bicara');
    expect(await page.getByRole('status').filter({ hasText: '1 kebutuhan ditampilkan' }).count()).toBe(1);
    await context.close();
  });

  it('prints a sheet for a region with numbers in sight and without the frame', async () => {
    const { page, context } = await open();
    await page.goto(at('/bantuan/wilayah/kabupaten-bengkulu-tengah/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('[data-kontak="kontak-polri-110"] .num').first().isVisible()).toBe(true);
    await context.close();
  });

  it('gives readers abroad numbers that can be dialled from there', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(at('/bantuan/'));
    const numbers = (await page.evaluate(
      `[...document.querySelectorAll('#ditahan-di-luar-negeri li[data-kontak]:not([hidden]) a[href^="tel:"]')].map((one) => one.getAttribute('href'))`,
    )) as string[];
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.filter((number) => !number.startsWith('tel:+'))).toEqual([]);
    await context.close();
  });
});
