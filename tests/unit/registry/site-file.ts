import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem, loadRegistry, RegistryError, type Registry } from '../../../src/registry/index.ts';

export const registry = loadRegistry('tests/fixtures/registry/side-by-side', '2026-11-22');

/** What a loader says about a file of `content/situs`, without the folder: its problems, or nothing. */
export function problems(load: (root: string, registry: Registry) => unknown, name: string, content: string | null): string[] {
  const root = mkdtempSync(join(tmpdir(), 'situs-'));
  try {
    const file = join(root, 'content/situs', name);
    mkdirSync(dirname(file), { recursive: true });
    if (content !== null) writeFileSync(file, content);
    load(root, registry);
    return [];
  } catch (error) {
    if (error instanceof RegistryError) return error.problems.map((one) => formatProblem(one).replace('content/situs/', ''));
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
}
