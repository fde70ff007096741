import { execFileSync } from 'node:child_process';

/** State of the source that a build was made from. */
export interface Commit {
  id: string;
  /** Day of the commit, `YYYY-MM-DD`. */
  tanggal: string;
}

const named = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/;

/**
 * The commit that the working tree holds. `SOURCE_COMMIT` (`<id> <YYYY-MM-DD>`, or empty for none) stands in for git where
 * there is none. `null` when there is no commit or files differ from it: a release must not name a commit that does not make it.
 * @throws Error when `SOURCE_COMMIT` cannot be read
 */
export function currentCommit(root: string, given = process.env.SOURCE_COMMIT): Commit | null {
  if (given === '') return null;
  if (given !== undefined && !named.test(given)) {
    throw new Error(`SOURCE_COMMIT berisi "${given}"; tulis id komit dan harinya, misalnya "$(git log -1 --format='%H %cs')"`);
  }
  const [, id, tanggal] = named.exec(given ?? fromGit(root)) ?? [];
  return id && tanggal ? { id, tanggal } : null;
}

function fromGit(root: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    // A copy that lies inside somebody else's repository has a prefix, and is not what that repository's commit says.
    if (git('rev-parse', '--show-prefix') !== '' || git('status', '--porcelain') !== '') return '';
    return git('log', '-1', '--format=%H %cs');
  } catch {
    return '';
  }
}
