import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const bench = (...args: string[]) => spawnSync(process.execPath, ['bench/run.ts', ...args], { encoding: 'utf8' });

test('without a name, the runner lists what can be measured', () => {
  const { stdout, status } = bench();
  expect(stdout).toMatch(/^ {2}search {2}\S/m);
  expect(status).toBe(0);
});

test('an unknown name fails and says which names there are', () => {
  const { stdout, stderr, status } = bench('tidak-ada');
  expect(stderr).toContain('"tidak-ada"');
  expect(stdout).toContain('  search');
  expect(status).toBe(1);
});
