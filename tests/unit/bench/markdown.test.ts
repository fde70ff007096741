import { expect, test } from 'vitest';
import { toMarkdown } from '../../../bench/pages/markdown.ts';

const page = (main: string) =>
  `<!doctype html><html><head><meta name="description" content="Ringkas."></head><body><main>${main}</main></body></html>`;

test('title, description, headings, paragraphs, lists and links of a page come through as Markdown', () => {
  const html = page(
    '<div class="wrap"><h1>Judul</h1><p>Satu <strong>dua</strong> <a href="/hak/">tiga</a>.</p></div><h2>Bagian</h2><ol><li>Pertama</li><li><p>Kedua</p><ul><li>anak</li></ul></li></ol>',
  );
  expect(toMarkdown(html)).toEqual({
    title: 'Judul',
    description: 'Ringkas.',
    body: 'Satu **dua** [tiga](</hak/>).\n\n## Bagian\n\n1. Pertama\n1. Kedua\n\n   - anak\n',
  });
});

test('what only our components show is left out, words that look like Markdown stay words', () => {
  const html = page(
    '<nav class="crumbs"><a href="/">Beranda</a></nav><p>Harga *naik* 5<span class="fact"> persen</span><a class="mark" href="#s-x"><i>1</i></a></p><svg><title>x</title></svg><p hidden>rahasia</p>',
  );
  expect(toMarkdown(html).body).toBe('Harga \\*naik\\* 5 persen\n');
});

test('terms and their explanations and the cells of a row all keep their words', () => {
  const html = page('<dl><div><dt>Jam</dt><dd>24 jam</dd></div></dl><table><tr><th>Tahun</th><td>2026</td></tr></table>');
  expect(toMarkdown(html).body).toBe('- Jam\n- 24 jam\n\n- Tahun\n- 2026\n');
});
