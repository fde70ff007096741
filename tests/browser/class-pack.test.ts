import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../../src/checks/dist/links.ts';
import { elements } from '../../src/checks/html/tree.ts';
import { parseChecksums } from '../../src/domain/checksums.ts';
import { useBrowser, variants } from './site.ts';

const unpack = (site: string, pack: string) => unzipSync(readFileSync(join(site, `unduh/paket-kelas-${pack}.zip`)));

describe.each(variants.flatMap((variant) => ['semua', 'sd'].map((pack) => ({ ...variant, pack }))))(
  'Class pack $pack, $name',
  ({ folder, pack }) => {
    const { open } = useBrowser();
    let files: Record<string, Uint8Array>;
    // A stick can be called anything.
    const stick = mkdtempSync(join(tmpdir(), 'flashdisk bu guru é-'));
    const at = (name: string) => pathToFileURL(join(stick, name)).href;

    beforeAll(() => {
      files = unpack(folder, pack);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(stick, name)), { recursive: true });
        writeFileSync(join(stick, name), content);
      }
    });
    afterAll(() => rmSync(stick, { recursive: true, force: true }));

    /** A page without a network that keeps what it asked for and complained about. */
    async function offline(scripts = true) {
      const { page, context } = await open({ offline: true, javaScriptEnabled: scripts });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, context, quiet: () => expect([requests.filter((url) => !/^(file|data):/.test(url)), complaints]).toEqual([[], []]) };
    }
    const heading = (page: Page) => page.locator('h1').innerText();
    const follow = async (page: Page, link: string) => {
      await page.locator(link).first().click();
      await page.waitForLoadState();
    };

    it('opens by double click and leads to a kit, its slides and its quiz', async () => {
      const { page, context, quiet } = await offline();
      await page.goto(at('BUKA-INI.html'));
      expect(await heading(page)).toContain('Paket kelas');
      expect(await page.locator('[data-di-paket]').isVisible()).toBe(true);
      expect(await page.locator('[data-di-situs], a[href$=".zip"]').count()).toBe(0);

      await follow(page, 'main a[href$="sekolah/modul-sd/index.html"]');
      expect(await heading(page)).toContain('Modul SD');
      await follow(page, 'main a[href$="salindia/index.html"]');
      expect(await page.locator('[data-salindia] section').count()).toBeGreaterThan(3);
      expect(await page.locator('button[data-layar-penuh]').isVisible()).toBe(true);

      await page.goto(at('BUKA-INI.html'));
      await follow(page, 'main a[href*="kuis/modul-sd/"]');
      const question = page.locator('.ask').first();
      expect(await question.locator('label b:visible').count()).toBe(0);
      await question.locator('label').first().click();
      expect(await question.locator('label b:visible').count()).toBe(1);
      quiet();
      await context.close();
    });

    it('answers a search without a network, and its first answer opens', async () => {
      const { page, context, quiet } = await offline();
      await page.goto(at('BUKA-INI.html'));
      await page.locator('footer input[name=q]').fill('paspor ditahan');
      await page.locator('footer input[name=q]').press('Enter');
      await page.locator('[data-hasil] a').first().waitFor();
      expect(fileURLToPath(page.url().replace(/\?.*/, ''))).toBe(join(stick, 'isi/cari/index.html'));
      const first = page.locator('[data-hasil] a').first();
      expect(await first.innerText()).toMatch(/paspor|dokumen|ijazah/i);
      await first.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.includes('/cari/'));
      expect((await heading(page)).length).toBeGreaterThan(5);
      quiet();
      await context.close();
    });

    it('forgives typing errors and looks into the texts', async () => {
      const { page, context, quiet } = await offline();
      await page.goto(`${at('isi/cari/index.html')}?q=pasport+ditahn`);
      await page.locator('[data-hasil] a').first().waitFor();
      expect(await page.locator('[data-saran]').innerText()).toContain('ditahan');
      await page.goto(`${at('isi/cari/index.html')}?q=rahasia`);
      const more = page.locator('[data-lagi]');
      await more.waitFor();
      while (!(await more.innerText()).includes('isi semua halaman')) await more.click();
      await more.click();
      const found = page.locator('[data-hasil] li', { hasText: 'Di isi halaman' });
      await found.first().waitFor();
      for (const link of await found.locator('a').all()) {
        const target = new URL((await link.getAttribute('href'))!, page.url());
        expect(existsSync(fileURLToPath(target)), target.href).toBe(true);
      }
      quiet();
      await context.close();
    });

    it('offers numbers and the list of pages when nothing is found', async () => {
      const { page, context, quiet } = await offline();
      await page.goto(`${at('isi/cari/index.html')}?q=zzzzqqqq`);
      await page.locator('[data-hasil-kosong]').waitFor();
      expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
      await follow(page, '[data-hasil-kosong] a[href*="indeks/"]');
      expect(await heading(page)).toContain('Semua halaman');
      quiet();
      await context.close();
    });

    it('is readable without scripts, and the search page leads to the list of pages', async () => {
      const { page, context, quiet } = await offline(false);
      await page.goto(at('BUKA-INI.html'));
      await follow(page, 'main a[href$="sekolah/modul-sd/index.html"]');
      expect(await heading(page)).toContain('Modul SD');
      await follow(page, 'a.find');
      await follow(page, 'noscript a');
      expect(await page.locator('main section.letter a').count()).toBeGreaterThan(80);
      quiet();
      await context.close();
    });

    it('leaves at once by "Keluar cepat", even if nobody answers', async () => {
      const { page, context } = await offline();
      await page.goto(at('BUKA-INI.html'));
      await page.locator('a.exit[data-keluar-cepat]').click();
      await page.waitForURL((url) => url.protocol !== 'file:');
      await context.close();
    });

    it('has no dead link: every file that a page names is in it', () => {
      const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(200);
      const dead = pages.flatMap((name) =>
        elements(parse(strFromU8(files[name]!)))
          .flatMap(addresses)
          .filter((to) => !/^([a-z]+:|#|\?)/.test(to))
          .map((to) => posix.join(posix.dirname(name), decodeURIComponent(to.replace(/[?#].*/, ''))))
          .filter((to) => !(to in files))
          .map((to) => `${name} -> ${to}`),
      );
      expect(dead).toEqual([]);
    });

    it('has PDFs that open, a list of fingerprints that fits, and a note that says how to use it', () => {
      const papers = Object.entries(files).filter(([name]) => name.endsWith('.pdf'));
      expect(papers.length).toBeGreaterThan(5);
      for (const [name, content] of papers) expect(strFromU8(content.subarray(0, 5)), name).toBe('%PDF-');
      const listed = parseChecksums(strFromU8(files['SHA256SUMS.txt']!));
      const real = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS.txt');
      expect([...listed.keys()].sort()).toEqual(real.map(([name]) => name).sort());
      for (const [name, content] of real) expect(createHash('sha256').update(content).digest('hex'), name).toBe(listed.get(name));
      expect(strFromU8(files['BACA-DULU.txt']!)).toContain('BUKA-INI.html');
      expect(Object.keys(files).filter((name) => /[^\w./-]/.test(name))).toEqual([]);
    });
  },
);

describe('Class packs', () => {
  const places = (pack: string, name: string) => {
    const [root, path] = variants.map(({ folder }) => unpack(folder, pack));
    return name === 'at the root' ? root! : path!;
  };

  it('are the same wherever the site is served, but for its public address', () => {
    const [root, path] = [places('sd', 'at the root'), places('sd', 'below a path')];
    expect(Object.keys(path)).toEqual(Object.keys(root));
    const neutral = (content: Uint8Array) =>
      strFromU8(content)
        // Long lines of a vCard are folded.
        .replaceAll('\r\n ', '')
        .replaceAll(/(\/|%2F)rantau-aman(?=\/|%2F|")/g, '')
        // Texts to share are cut to a length, address included.
        .replaceAll(/<section[^>]*aria-labelledby="bagikan"[\s\S]*?<\/section>/g, '')
        // Papers carry the address as a code to scan, which changes their size.
        .replaceAll(/\d+ kB/g, 'kB');
    const names = Object.keys(root).filter((name) => /\.(html|vcf|svg)$|BACA/.test(name) && !name.startsWith('isi/cari/'));
    expect(names.filter((name) => neutral(path[name]!) !== neutral(root[name]!))).toEqual([]);
    const [here, there] = [root, path].map((files) => {
      const data = /data-bawaan>(.*?)<\/script>/.exec(strFromU8(files['isi/cari/index.html']!))![1]!;
      return (JSON.parse(data) as { map: unknown }).map;
    });
    expect(there).toEqual(here);
  });

  it('say their size and fingerprint in the list, and a level weighs less than everything', () => {
    for (const { folder } of variants) {
      const { paket } = JSON.parse(readFileSync(join(folder, 'unduh/paket-kelas.json'), 'utf8')) as {
        paket: { id: string; bita: number; sha256: string }[];
      };
      expect(paket.map(({ id }) => id)).toEqual(expect.arrayContaining(['sd', 'smp', 'sma-smk', 'guru', 'semua']));
      for (const { id, bita, sha256 } of paket) {
        const content = readFileSync(join(folder, `unduh/paket-kelas-${id}.zip`));
        expect([content.length, createHash('sha256').update(content).digest('hex')], id).toEqual([bita, sha256]);
        expect(bita, id).toBeLessThan(id === 'semua' ? 20_000_000 : 8_000_000);
      }
    }
  });
});
