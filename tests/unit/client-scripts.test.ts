import { expect, test } from 'vitest';
import { importsOf, sources } from './imports.ts';

test('each script of the browser is loaded by one component, else it becomes a file and a request of its own', () => {
  const scripts = sources('src').flatMap(({ file, text }) => importsOf(text, file).filter((one) => one.script));
  const loaders = Map.groupBy(scripts, ({ to }) => to);
  expect(loaders.size).toBeGreaterThan(2);
  expect([...loaders].filter(([, from]) => from.length > 1).map(([to, from]) => [to, ...from.map((one) => one.from)])).toEqual([]);
});
