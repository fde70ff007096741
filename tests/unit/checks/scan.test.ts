import { expect, test } from 'vitest';
import { scan } from '../../../src/checks/prose/scan.ts';

test('tags are read with their form and attributes', () => {
  const { tags } = scan('<Do title="A > B">x</Do> <Figure id=\'a\' nilai={b} tanpaSatuan />');
  expect(tags.map(({ name, form, attributes }) => [name, form, Object.fromEntries(attributes)])).toEqual([
    ['Do', 'open', { title: 'A > B' }],
    ['Do', 'close', {}],
    ['Figure', 'single', { id: 'a', nilai: '{b}', tanpaSatuan: true }],
  ]);
});

test('a tag may run over several lines, which stay lines', () => {
  const body = 'a\n<Fact\n  id="x">\nb</Fact>';
  const { tags, text } = scan(body);
  expect(tags[0]?.attributes.get('id')).toBe('x');
  expect(text.split('\n').map((line) => line.trim())).toEqual(['a', '', '', 'b']);
});

test('text keeps its length and loses tags, comments and addresses, but not link words', () => {
  const body = 'Baca [kata 1](/hak/129/ "judul") di https://contoh.id/110 {/* 112 */}, <Call id="119" />.';
  const { text } = scan(body);
  expect(text).toHaveLength(body.length);
  expect(text.replace(/\s+/g, ' ')).toBe('Baca [kata 1] di , .');
});

test('code and escaped signs are text, loose signs are stray', () => {
  const { tags, stray } = scan('`<b>` \\{a\\} ```\n<Fact>\n``` 1 < 2 {x}');
  expect(tags).toEqual([]);
  expect(stray).toHaveLength(3);
});
