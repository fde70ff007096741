import {
  constants,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build leaves behind, and what it must not need. */
const left = new Set(['.git', '.astro', '.cache', 'dist', 'node_modules']);

/**
 * A clean copy of the project in a folder of its own elsewhere, which the caller removes. Packages are linked, not copied,
 * where the file system can; nothing that a build remembers comes along.
 */
export function copyProject(name: string): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), `rantau-aman-${name}-`));
  for (const entry of readdirSync('.')) if (!left.has(entry)) cpSync(entry, join(copy, entry), { recursive: true });
  link('node_modules', join(copy, 'node_modules'), (entry) => !/^\.(astro|cache|vite.*)$/.test(entry));
  return copy;
}

function link(from: string, to: string, wanted: (entry: string) => boolean): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!wanted(entry.name)) continue;
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) link(source, target, () => true);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
