import { expect, test } from 'vitest';
import { loadRedirects } from '../../../src/registry/redirects.ts';
import { problems } from './site-file.ts';

const said = (content: string | null) => problems(loadRedirects, 'alihan.yaml', content).map((one) => one.replace('alihan.yaml', ''));
const list = (...pairs: [from: string, to: string][]) => pairs.map(([from, to]) => `- {dari: ${from}, ke: "${to}"}`).join('\n');

test('short addresses and moved pages are read, fragments of targets included', () => {
  expect(said(list(['/hotline/', '/bantuan/darurat/'], ['/lama/a-b/', '/hak/baru/#sanksi']))).toEqual([]);
});

test.each<[what: string, content: string | null, expected: RegExp[]]>([
  ['a missing file', null, [/^:1 {2}berkas tidak ada/]],
  ['no slash at the end', list(['/hotline', '/bantuan/']), [/:1 .*"0.dari": tulis alamat dari akar situs/]],
  ['a fragment in the source', list(['"/a/#b"', '/bantuan/']), [/:1 .*tidak boleh berisi "#"/]],
  ['another site', list(['/a/', 'https://lain.example/']), [/:1 .*"0.ke": tulis alamat halaman situs ini/]],
  ['an unknown key', '- {dari: /a/, ke: /b/, kode: 302}', [/:1 .*"kode" tidak dikenal untuk alihan/]],
  ['the same source twice', list(['/a/', '/x/'], ['/b/', '/x/'], ['/a/', '/y/']), [/:3 {2}\/a\/ ditulis dua kali/]],
  ['itself', list(['/a/', '/a/']), [/:1 {2}\/a\/ mengalihkan ke dirinya sendiri/]],
  ['a chain', list(['/a/', '/b/'], ['/b/', '/c/#d']), [/:1 {2}\/b\/ sendiri dialihkan; tulis langsung \/c\/#d/]],
  ['a circle', list(['/a/', '/b/'], ['/b/', '/a/']), [/:1 {2}\/a\/ dan \/b\/ saling mengalihkan/, /:2 {2}\/b\/ dan \/a\/ saling/]],
])('%s is told with its line', (_, content, expected) => {
  const found = said(content);
  expect(found).toHaveLength(expected.length);
  expected.forEach((one, index) => expect(found[index]).toMatch(one));
});
