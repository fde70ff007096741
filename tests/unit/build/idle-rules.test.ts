import { expect, test } from 'vitest';
import { dropIdleRules } from '../../../src/build/idle-rules.ts';

test('types of variables that nothing reads go, those of variables in use stay', () => {
  const used = '@property --a{syntax:"*";inherits:false}';
  expect(dropIdleRules(`p{margin:var(--a)}${used}@property --b{syntax:"<length>";inherits:false;initial-value:0}`)).toBe(
    `p{margin:var(--a)}${used}`,
  );
});

test('a rule without declarations goes, and with its last rule the group around it', () => {
  expect(dropIdleRules('a{color:red}@layer x{@supports (margin:0){*,:before{}}}@media print{b{}i{top:0}}')).toBe(
    'a{color:red}@media print{i{top:0}}',
  );
});

test('comments go; an order of layers stays', () => {
  expect(dropIdleRules('/*! licence */\n@layer a,b;@layer b{p{top:0}}\n')).toBe('@layer a,b;@layer b{p{top:0}}');
});
