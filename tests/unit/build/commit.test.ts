import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentCommit } from '../../../src/build/commit.ts';
import { folderOf } from './folder.ts';

const ID = 'a'.repeat(40);

/** A repository with one commit. */
function repository(): string {
  const folder = folderOf({ 'a.txt': 'satu' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@situs.example', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-20T23:30:00+07:00' },
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Satu');
  return folder;
}

test('a clean tree names its commit and the day on which it was made', () => {
  const folder = repository();
  const id = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  expect(currentCommit(folder, undefined)).toEqual({ id, tanggal: '2026-11-20' });
});

test('a tree that differs from its commit names none: a changed file, a new one, a folder inside somebody else’s repository', () => {
  const folder = repository();
  mkdirSync(join(folder, 'dalam'));
  expect(currentCommit(join(folder, 'dalam'), undefined)).toBeNull();
  writeFileSync(join(folder, 'baru.txt'), 'dua');
  expect(currentCommit(folder, undefined)).toBeNull();
});

test('without git there is no commit, unless the environment names one', () => {
  const folder = folderOf({ 'a.txt': 'satu' });
  expect(currentCommit(folder, undefined)).toBeNull();
  expect(currentCommit(folder, '')).toBeNull();
  expect(currentCommit(folder, `${ID} 2026-11-20`)).toEqual({ id: ID, tanggal: '2026-11-20' });
  expect(() => currentCommit(folder, ID)).toThrow(/SOURCE_COMMIT berisi "a+"; tulis id komit dan harinya/);
});
