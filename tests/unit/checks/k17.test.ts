import { expect, test } from 'vitest';
import { redirects } from '../../../src/checks/content/k17-redirects.ts';
import { loadRedirects } from '../../../src/registry/redirects.ts';
import { input, page } from './support.ts';

const said = (fixture: string) =>
  redirects
    .check(input([page('k16/good.mdx')], { redirects: loadRedirects(`tests/fixtures/checks/k17/${fixture}`) }))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

test('redirects from free addresses to pages that exist are accepted', () => {
  expect(said('good')).toEqual([]);
});

test('a redirect to nothing, and one that would hide a page, are errors with their line', () => {
  expect(redirects.level).toBe('error');
  expect(said('bad')).toEqual([
    expect.stringMatching(/^content\/situs\/alihan\.yaml:1 tujuan \/tanda\/tidak-ada\/: halamannya belum ada/),
    'content/situs/alihan.yaml:2 /tanda/good/ adalah halaman; hapus alihan ini atau ganti alamatnya',
  ]);
});
