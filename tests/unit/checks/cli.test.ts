import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

let project = '';

// A project of its own: the good registry, one good page and one with a phone number.
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'periksa-'));
  cpSync('tests/fixtures/registry/good/content', join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'content/hak'));
  cpSync('tests/fixtures/checks/k01/good.mdx', join(project, 'content/hak/contoh.mdx'));
});

function run(script: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/checks', script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout, stderr };
}

describe('npm run periksa', () => {
  test('content without errors ends with 0 and a summary', () => {
    expect(run('run-content.ts', ['--hari-ini=2026-11-22'])).toEqual({
      status: 0,
      stdout: '1 halaman dan 11 catatan registri diperiksa: tidak ada kesalahan, 0 saran.\n',
      stderr: '',
    });
  });

  test('the day may come from SOURCE_DATE_EPOCH; an overdue page is no error', () => {
    const { status, stdout } = run('run-content.ts', [], { SOURCE_DATE_EPOCH: '1830000000' });
    expect(status).toBe(0);
    expect(stdout).toContain('content/hak/contoh.mdx:6  K07  saran: tinjauan sudah jatuh tempo');
  });

  test('a registry checked in the future is an error, with an annotation on GitHub', () => {
    const { status, stdout } = run('run-content.ts', ['--hari-ini=2026-10-31'], { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(stdout).toContain(
      'content/registri/kontak/dasar.yaml:15  K15  kontak-sapa-129: tanggal "diperiksa" 2026-11-01 ada di masa depan',
    );
    expect(stdout).toContain('::error file=content/registri/kontak/dasar.yaml,line=15,title=K15::kontak-sapa-129');
    expect(stdout).toContain('Registri bermasalah (K15).');
  });

  test('a day that does not exist is refused', () => {
    const { status, stderr } = run('run-content.ts', ['--hari-ini=2026-02-30']);
    expect(status).toBe(1);
    expect(stderr).toBe('--hari-ini=2026-02-30 bukan tanggal; tulis misalnya --hari-ini=2026-11-22\n');
  });
});

describe('npm run segar', () => {
  test('the list alone never fails, with --ketat anything overdue does', () => {
    const relaxed = run('run-freshness.ts', ['--hari-ini=2026-11-19']);
    expect(relaxed.status).toBe(0);
    expect(relaxed.stdout).toBe(
      '2026-11-18  LEWAT  kontak-kantor  content/registri/kontak/dasar.yaml:16\n\nSampai 30 hari setelah 19 November 2026: 1 perlu ditinjau, 1 di antaranya sudah lewat.\n',
    );
    expect(run('run-freshness.ts', ['--hari-ini=2026-11-19', '--ketat']).status).toBe(1);
    expect(run('run-freshness.ts', ['--hari-ini=2026-11-18', '--ketat']).status).toBe(0);
  });
});

describe('the built site', () => {
  test('findings name the page and end with 1', () => {
    cpSync('tests/fixtures/checks/d08/bad', join(project, 'dist'), { recursive: true });
    const { status, stdout } = run('run-dist.ts', ['dist', '/situs', '--hari-ini=2026-11-22']);
    expect(status).toBe(1);
    expect(stdout).toContain('dist/index.html:1  D08  ada 2 <h1>, seharusnya tepat satu');
    expect(stdout).toContain('1 halaman HTML di dist (alamat dasar /situs/) diperiksa: 6 kesalahan harus diperbaiki, 0 saran.');
  });

  test('a folder that is not there is told how to make', () => {
    const { status, stderr } = run('run-dist.ts', ['hilang']);
    expect(status).toBe(1);
    expect(stderr).toBe('folder "hilang" belum ada; bangun situsnya dulu dengan "npm run build"\n');
  });
});
