import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { redirectStub } from '../../../../src/build/hosting/stub.ts';
import { attribute, element, elements } from '../../../../src/checks/html/tree.ts';

const root = parse(redirectStub('/situs/bantuan/', 'https://aman.example/situs/bantuan/', 'https://cuaca.example/'));
const meta = (key: string, name: string) =>
  elements(root, (one) => one.tagName === 'meta' && attribute(one, key) === name).map((one) => attribute(one, 'content'));
const links = elements(root, (one) => one.tagName === 'a').map((one) => attribute(one, 'href'));

test('a stub leads on by itself, and by a link where that is switched off', () => {
  expect(meta('http-equiv', 'refresh')).toEqual(['0; url=/situs/bantuan/']);
  expect(links).toContain('/situs/bantuan/');
  expect(elements(root, (one) => one.tagName === 'script')).toEqual([]);
});

test('a stub can be left at once, tells search engines the true address and allows nothing', () => {
  expect(links[0]).toBe('https://cuaca.example/');
  expect(meta('name', 'robots')).toEqual(['noindex']);
  expect(meta('name', 'referrer')).toEqual(['no-referrer']);
  expect(meta('http-equiv', 'content-security-policy')[0]).toMatch(/^default-src 'none'/);
  expect(attribute(element(root, 'html')!, 'lang')).toBe('id');
  const canonical = elements(root, (one) => one.tagName === 'link').map((one) => attribute(one, 'href'));
  expect(canonical).toEqual(['https://aman.example/situs/bantuan/']);
});
