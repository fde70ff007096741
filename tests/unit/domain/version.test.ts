import { expect, test } from 'vitest';
import { versionOf } from '../../../src/domain/version.ts';

test('the order of keys does not matter, the content does, at any depth', () => {
  const version = versionOf({ a: 1, b: { c: ['x', 'y'], d: null } });
  expect(versionOf({ b: { d: null, c: ['x', 'y'] }, a: 1 })).toBe(version);
  expect(versionOf({ a: 1, b: { c: ['y', 'x'], d: null } })).not.toBe(version);
  expect(versionOf({ a: 1, b: { c: ['x', 'y'], d: '' } })).not.toBe(version);
  expect(versionOf({ a: '1', b: { c: ['x', 'y'], d: null } })).not.toBe(version);
});

test('is short and begins with a letter, so that no spreadsheet takes it for a number', () => {
  for (let one = 0; one < 200; one++) expect(versionOf(one)).toMatch(/^v[0-9a-f]{8}$/);
});
