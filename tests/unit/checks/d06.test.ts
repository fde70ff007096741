import { expect, test } from 'vitest';
import { foreignCode } from '../../../src/checks/dist/d06-foreign-code.ts';
import { siteFindings } from './support.ts';

test('links to other hosts, our own files, modules and structured data are accepted', () => {
  expect(siteFindings(foreignCode, 'd06/good')).toEqual([]);
});

test('inline code and everything that loads from another host are reported', () => {
  const from = (tag: string, address: string) => `index.html <${tag}> memuat "${address}" dari tempat lain; simpan berkasnya di situs ini`;
  expect(siteFindings(foreignCode, 'd06/bad')).toEqual([
    from('link', 'https://cdn.example/a.css'),
    from('link', 'https://cdn.example/b.css'),
    from('style', 'https://cdn.example/c.css'),
    from('style', 'https://cdn.example/d.png'),
    'index.html <p> memakai atribut style; pindahkan ke berkas gaya atau skrip',
    'index.html <button> memakai atribut onclick; pindahkan ke berkas gaya atau skrip',
    'index.html ada skrip sebaris; pakai modul yang dibangun Astro',
    from('img', '//cdn.example/a.png'),
    from('img', 'https://cdn.example/b.png'),
    from('form', 'https://kirim.example/'),
    from('use', 'https://cdn.example/i.svg#a'),
  ]);
});
