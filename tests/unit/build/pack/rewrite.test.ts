import { describe, expect, test } from 'vitest';
import { forPack, linkedFiles } from '../../../../src/build/pack/rewrite.ts';

const inside = new Set(['index.html', 'hak/gaji/index.html', 'cari/index.html', 'unduh/poster.pdf', 'ikon.svg']);
const surroundings = (base: string) => ({
  base,
  home: `https://situs.example${base}`,
  placeOf: (file: string) => (inside.has(file) ? `isi/${file}` : undefined),
});
const rewritten = (html: string, base = '/', place = 'isi/hak/gaji/index.html') => forPack(html, place, surroundings(base));

describe('a page for a pack', () => {
  test.each(['/', '/rantau-aman/'])('leads to files beside it, wherever the site is served (%s)', (base) => {
    expect(rewritten(`<a href="${base}">a</a>`, base)).toBe('<a href="../../index.html">a</a>');
    expect(rewritten(`<a href="${base}hak/gaji/#lama">a</a>`, base)).toBe('<a href="index.html#lama">a</a>');
    expect(rewritten(`<a href="${base}cari/?q=x">a</a>`, base)).toBe('<a href="../../cari/index.html?q=x">a</a>');
    expect(rewritten(`<form action="${base}cari/">`, base)).toBe('<form action="../../cari/index.html">');
    expect(rewritten(`<img src="${base}ikon.svg">`, base, 'BUKA-INI.html')).toBe('<img src="isi/ikon.svg">');
  });

  test('leads to the public site for what the pack lacks', () => {
    expect(rewritten('<a href="/fakta/x/">a</a>')).toBe('<a href="https://situs.example/fakta/x/">a</a>');
    expect(rewritten('<a href="/r/api/v1/fakta.json#a">a</a>', '/r/')).toBe('<a href="https://situs.example/r/api/v1/fakta.json#a">a</a>');
  });

  test.each(['<a href="#isi">a</a>', '<a href="tel:129">a</a>', '<a href="https://a.example/">a</a>', '<a href="//a.example/">a</a>'])(
    'leaves %s alone',
    (html) => expect(rewritten(html)).toBe(html),
  );

  test('leaves scripts and styles as their hashes vouch for them', () => {
    const html = `<script>const a = '<a href="/hak/">';</script><style>a{b:" href="/x""}</style>`;
    expect(rewritten(html)).toBe(html);
  });

  test('has no offer to download a pack, and says what only a pack must say', () => {
    expect(rewritten('<section class="x" data-di-situs id="a"><p>unduh</p></section><p>b</p>')).toBe('<p>b</p>');
    expect(rewritten('<p data-di-paket hidden>c</p><p hidden>d</p>')).toBe('<p data-di-paket>c</p><p hidden>d</p>');
  });

  test('asks nobody for anything, and runs scripts by their hash only', () => {
    const meta = (rules: string) => `<meta http-equiv="content-security-policy" content="${rules}">`;
    const before =
      "default-src 'none';img-src 'self' data:;connect-src 'self';form-action 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a=';";
    const after = "default-src 'none';img-src 'self' file: data:;form-action 'self' file:;script-src 'sha256-a='";
    expect(rewritten(meta(before))).toBe(meta(after));
    expect(rewritten(meta("script-src 'self'"))).toBe(meta("script-src 'none'"));
  });

  test('tells which files it links to', () => {
    expect(linkedFiles('<a href="/r/fakta/x/?a#b"><img src="/r/a.svg"><a href="/lain/"><a href="#a">', '/r/')).toEqual([
      'fakta/x/index.html',
      'a.svg',
    ]);
  });
});
