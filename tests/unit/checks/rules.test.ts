import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentRules } from '../../../src/checks/content/rules.ts';
import { siteRules } from '../../../src/checks/dist/rules.ts';
import { runRules, type Rule } from '../../../src/checks/rule.ts';

const families: [folder: string, rules: readonly Pick<Rule<never>, 'code' | 'name'>[]][] = [
  ['content', contentRules],
  ['dist', siteRules],
];

test.each(families)('every rule file in %s is run, once, under the code of its file name', (folder, rules) => {
  const codes = readdirSync(`src/checks/${folder}`).flatMap((file) => /^([kd]\d\d)-/.exec(file)?.[1]?.toUpperCase() ?? []);
  expect(codes.length).toBeGreaterThan(0);
  expect(rules.map((rule) => rule.code)).toEqual(codes.sort());
});

test.each([...contentRules, ...siteRules])('$code has a name, a test and fixtures', ({ code, name }) => {
  expect(name).not.toBe('');
  expect(existsSync(`tests/unit/checks/${code.toLowerCase()}.test.ts`)).toBe(true);
  expect(existsSync(`tests/fixtures/checks/${code.toLowerCase()}`)).toBe(true);
});

test('findings carry the code and level of their rule, unless they bring a level, and are sorted by file and line', () => {
  const rules: Rule<null>[] = [
    {
      code: 'B',
      name: 'dua',
      level: 'warning',
      check: () => [
        { file: 'b', line: 1, message: 'x' },
        { file: 'a', line: 10, message: 'x' },
      ],
    },
    {
      code: 'A',
      name: 'satu',
      level: 'error',
      check: () => [
        { file: 'a', line: 9, message: 'x', level: 'warning' },
        { file: 'a', line: 10, message: 'x' },
      ],
    },
  ];
  expect(runRules(rules, null).map(({ file, line, code, level }) => `${file}:${line} ${code} ${level}`)).toEqual([
    'a:9 A warning',
    'a:10 A error',
    'a:10 B warning',
    'b:1 B warning',
  ]);
});
