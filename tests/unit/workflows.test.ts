import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({ name, flow: parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Workflow }));
const jobs = workflows.flatMap(({ name, flow }) => Object.values(flow.jobs).map((job) => ({ name, job })));

test('no workflow may do anything by default, and none may write to the repository', () => {
  expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml', 'segar.yml']));
  for (const { name, flow } of workflows) expect(flow.permissions, name).toEqual({});
  for (const name of ['ci.yml', 'segar.yml']) {
    const given = jobs.filter((one) => one.name === name).map(({ job }) => job.permissions.contents);
    expect(given, name).toEqual(['read']);
  }
});

test('actions are pinned to a full version, and every job ends', () => {
  for (const { name, job } of jobs) {
    expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    for (const { uses } of job.steps) if (uses) expect(uses, name).toMatch(/^[\w-]+\/[\w-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
  }
});

test('the weekly check reports overdue reviews and never moves a date', () => {
  const runs = jobs.filter(({ name }) => name === 'segar.yml').flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? []));
  expect(runs.join('\n')).toContain('npm run segar -- --ketat');
  expect(runs.join('\n')).toContain('gh issue create');
  expect(runs.join('\n')).not.toMatch(/git (commit|push)|sed -i|gh pr/);
});
