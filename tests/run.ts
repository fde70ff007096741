import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that CI runs, in order, cheap steps first. Every step runs even if an earlier one failed, except that nothing
 * is tested in a browser when the site could not be built. The last line counts tests and steps.
 */
interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** File with Vitest's counts; without it the step counts as one test. */
  report?: string;
  /** Later steps cannot run without it. */
  vital?: boolean;
}

const root = { BASE_PATH: '/' };
const path = { BASE_PATH: '/rantau-aman/' };
const steps: Step[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', 'src', 'tests', 'bench/**/*.ts', '*.ts', '*.json'] },
  { name: 'content checks', command: ['node', 'src/checks/run-content.ts'] },
  { name: 'unit tests', command: vitest('unit'), report: '.cache/unit.json' },
  { name: 'build at the root', command: ['astro', 'build', '--force', '--outDir', '.cache/site-root'], env: root, vital: true },
  { name: 'build below a path', command: ['astro', 'build', '--force', '--outDir', '.cache/site-path'], env: path, vital: true },
  { name: 'checks of the built site', command: ['node', 'src/checks/run-dist.ts', '.cache/site-root', '/'] },
  { name: 'checks of the site below a path', command: ['node', 'src/checks/run-dist.ts', '.cache/site-path', '/rantau-aman/'] },
  { name: 'valid HTML', command: ['html-validate', '.cache/site-root/**/*.html'] },
  { name: 'the same build elsewhere', command: ['node', 'tests/reproducible.ts', '.cache/site-root'] },
  { name: 'a build of hostile content', command: ['node', 'tests/hostile-build.ts', '.cache/site-hostile'], vital: true },
  { name: 'browser tests', command: vitest('browser'), report: '.cache/browser.json' },
];

function vitest(project: string): string[] {
  return ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=.cache/${project}.json`];
}

function run(step: Step): { passed: number; failed: number } {
  console.log(`\n── ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const [program = '', ...rest] = step.command;
  const { status } = spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env } });
  if (!step.report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(step.report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      success: boolean;
    };
    return { passed: numPassedTests, failed: success && status === 0 ? 0 : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('.cache', { recursive: true });
const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of steps) {
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(step.name);
  if (failed > 0 && step.vital) break;
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
