import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; if?: string; 'timeout-minutes'?: number; steps: Step[] }>;
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

test('publishing is switched on by whoever runs the site, and follows passed tests of this repository only', () => {
  const published = jobs.filter(({ name }) => name === 'pages.yml').map(({ job }) => job);
  expect(published).toHaveLength(1);
  const [{ if: condition = '', permissions, steps }] = published as [(typeof published)[number]];
  expect(condition).toContain("vars.TERBIT == 'github-pages'");
  expect(condition).toContain("conclusion == 'success'");
  expect(condition).toContain("workflow_run.event == 'push'");
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
  });
  // Otherwise `.well-known/` and `.nojekyll` stay behind.
  expect(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
});

interface GitlabJob {
  script: string[];
  timeout?: string;
  rules: { if: string }[];
  pages?: { publish: string };
}

test('GitLab runs the same test command, and publishes the tested default branch only where that is switched on', () => {
  const flow = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<'test' | 'pages' | 'segar', GitlabJob> & {
    default: { image: string; before_script: string[] };
    stages: string[];
  };
  expect(flow.default.image).toMatch(/^node:\d+\.\d+\.\d+-/);
  expect(flow.default.before_script).toEqual(['npm ci']);
  expect(flow.stages).toEqual(['test', 'publish']);
  expect(flow.test.script).toEqual(['npm test']);
  expect(flow.pages.pages?.publish).toBe('dist');
  for (const { if: rule } of flow.pages.rules)
    expect(rule).toMatch(/\$TERBIT == "gitlab-pages" && \$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH/);
  expect(flow.segar.script).toEqual(['npm run segar -- --ketat']);
  for (const job of ['test', 'pages', 'segar'] as const) expect(flow[job].timeout, job).toMatch(/^\d+ minutes$/);
});

test.each([
  ['https://grup.gitlab.io/situs', '/situs'],
  ['https://grup.gitlab.io/sub/situs', '/sub/situs'],
  ['https://situs-1a2b.gitlab.io', '/'],
])('on GitLab Pages %s the site is built for %s', (url, base) => {
  const { pages } = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as { pages: GitlabJob };
  const line = pages.script.find((one) => one.includes('BASE_PATH'))!;
  const said = execFileSync('sh', ['-c', `${line}; printf %s "$BASE_PATH"`], {
    env: { ...process.env, CI_PAGES_URL: url },
    encoding: 'utf8',
  });
  expect(said).toBe(base);
});
