import { expect, test } from 'vitest';
import { leanPage } from '../../../src/build/lean-pages.ts';

test('marks that only the search index reads are gone; the one that tells a searchable page stays', () => {
  expect(
    leanPage(
      '<main id="konten" data-pagefind-body data-pagefind-filter="jenis:hak"><span hidden data-pagefind-meta="alias:tki, a > b"></span><i data-pagefind-ignore>1</i></main>',
    ),
  ).toBe('<main id="konten" data-pagefind-body><i>1</i></main>');
});

test('spaces at the edges of blocks are gone', () => {
  expect(leanPage('<ul> <li> <p class="a">\nSatu <b>dua</b> </p> </li> <li>tiga</li> </ul>')).toBe(
    '<ul><li><p class="a">Satu <b>dua</b></p></li><li>tiga</li></ul>',
  );
});

test('spaces between words and links stay', () => {
  const text = '<p>Telepon <a href="tel:129">129</a> <b>atau</b> <span>surel</span> <time>kini</time></p>';
  expect(leanPage(text)).toBe(text);
});

test('text whose spaces count stays as it is', () => {
  const text = '<pre> a\n  <p> b </p> </pre><textarea> c </textarea><script> d </script><style> e </style>';
  expect(leanPage(text)).toBe(text);
});

test('an element whose name only begins like a block is no block', () => {
  expect(leanPage('a <picture></picture> <linkage></linkage> b')).toBe('a <picture></picture> <linkage></linkage> b');
});
