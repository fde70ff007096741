import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentNames } from '../../../src/checks/component-names.ts';
import { mdxSyntax } from '../../../src/checks/content/k14-mdx-syntax.ts';
import { findings } from './support.ts';

test('Markdown, listed components, code, escapes and comments are accepted', () => {
  expect(findings(mdxSyntax, 'k14/good.mdx')).toEqual([]);
});

test('imports, headings of level one, HTML, unknown components and broken tags are told with their lines', () => {
  const sign = 'tidak bisa dibaca MDX; ganti dengan kata, atau periksa tanda kutip komponennya';
  expect(findings(mdxSyntax, 'k14/bad.mdx')).toEqual([
    '11 baris import atau export tidak dipakai; komponen sudah tersedia, hapus baris ini',
    '13 judul tingkat satu sudah dibuat dari "judul"; mulai dengan "##"',
    '15 judul tingkat satu sudah dibuat dari "judul"; mulai dengan "##"',
    '18 tag HTML <div> tidak dipakai; tulis dengan Markdown',
    `20 komponen <Kartu> tidak dikenal; yang ada: ${componentNames.join(', ')}`,
    '26 </Fact> menutup komponen yang tidak terbuka; yang terbuka <Note>',
    `22 tanda "<" ${sign}`,
    `26 tanda "<" ${sign}`,
  ]);
});

test('programs in braces are told, also behind a comment; numbers, true and quoted braces are not', () => {
  const sign = 'tidak bisa dibaca MDX; ganti dengan kata, atau periksa tanda kutip komponennya';
  expect(findings(mdxSyntax, 'k14/code.mdx')).toEqual([
    '7 <Fact> memberi "id" kode di antara {…}; tulis id="…" dengan kata biasa',
    `9 tanda "{" ${sign}`,
    `9 tanda "}" ${sign}`,
  ]);
});

test('a component that never closes is reported where it opens', () => {
  expect(findings(mdxSyntax, 'k14/unclosed.mdx')).toEqual(['11 <Dont> tidak ditutup; tambahkan </Dont>, atau tulis <Dont … />']);
});

test('the list of components is that of the prose components', () => {
  const file = readFileSync('src/components/prose/index.ts', 'utf8');
  const keys = /export const prose = \{([^}]*)\}/.exec(file)?.[1]?.matchAll(/^\s+(\w+)[,:]/gm) ?? [];
  // `a` is how Markdown links are rendered; prose does not write it.
  expect([...keys].map(([, key]) => key).filter((key) => key !== 'a')).toEqual(componentNames);
});
