import { expect, test } from 'vitest';
import { requiredParts } from '../../../src/checks/content/k12-required-parts.ts';
import { findings, page } from './support.ts';

test('a warning-sign guide with a story and a list of what not to do is accepted', () => {
  expect(findings(requiredParts, 'k12/tanda-good.mdx')).toEqual([]);
});

test('a guide to acting needs the list of what not to do, but no story', () => {
  expect(findings(requiredParts, page('k12/panduan-good.mdx', 'panduan'))).toEqual([]);
  expect(findings(requiredParts, page('k12/empty.mdx', 'panduan'))).toEqual(['1 bagian <Dont> belum ada; tambahkan <Dont> … </Dont>']);
});

test('empty components do not count', () => {
  expect(findings(requiredParts, 'k12/empty.mdx')).toEqual([
    '1 bagian <Story> belum ada; tambahkan <Story> … </Story>',
    '1 bagian <Dont> belum ada; tambahkan <Dont> … </Dont>',
  ]);
});

test('guides on other topics need neither', () => {
  expect(findings(requiredParts, page('k12/panduan-other.mdx', 'panduan'))).toEqual([]);
});
