import { expect, test } from 'vitest';
import { expression, fits } from '../../../src/domain/path-pattern.ts';

const cases: [pattern: string, path: string, fit: boolean][] = [
  ['/feed.xml', '/feed.xml', true],
  ['/feed.xml', '/feedaxml', false],
  ['/feed.xml', '/feed.xml/', false],
  ['/*', '/', true],
  ['/_astro/*', '/_astro/a.b/c.js', true],
  ['/_astro/*', '/_astro', false],
  ['/fakta/*.json', '/fakta/a.csl.json', true],
  ['/fakta/*.json', '/fakta/a.jsonx', false],
  ['/fakta/*.json', '/x/fakta/a.json', false],
  ['/ab*ba', '/aba', false],
];

test.each(cases)('%s and %s: %s', (pattern, path, fit) => {
  expect(fits(pattern, path)).toBe(fit);
  expect(new RegExp(expression(pattern)).test(path)).toBe(fit);
});

test('an expression may allow an ending, but only where the pattern ends', () => {
  expect(new RegExp(expression('/feed.xml', '(\\.br)?')).test('/feed.xml.br')).toBe(true);
  expect(new RegExp(expression('/a/*.json', '(\\.br)?')).test('/a/b.json.br')).toBe(true);
  expect(new RegExp(expression('/a/*.json', '(\\.br)?')).test('/a/b.json.gz')).toBe(false);
});
