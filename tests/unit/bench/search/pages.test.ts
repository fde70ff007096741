import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../../../bench/search/pages.ts';

test('engines get the marked part of marked pages, without what is not for searching', () => {
  const folder = mkdtempSync(join(tmpdir(), 'situs-'));
  mkdirSync(join(folder, 'hak/upah'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<main><h1>Tanpa tanda</h1></main>');
  writeFileSync(
    join(folder, 'hak/upah/index.html'),
    `<nav>Menu</nav><main data-pagefind-body="true" data-pagefind-filter="jenis:hak"><h1>Upah</h1><p>Minta upah.</p>
     <p data-pagefind-ignore>Rahasia</p><h2 data-pagefind-weight="9">Cara</h2><script>kode</script></main>`,
  );
  const [page, ...rest] = readPages(folder);
  expect(rest).toEqual([]);
  expect(page).toMatchObject({ path: '/hak/upah/', title: 'Upah', headings: 'Cara', text: 'Upah Minta upah. Cara' });
  expect(page?.html).toMatch(/data-pagefind-body/);
  expect(page?.html).not.toMatch(/Rahasia|Menu|kode|data-pagefind-(filter|weight|ignore)/);
});
