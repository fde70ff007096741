import { RegistryError } from './problem.ts';
import { readRegistry } from './read.ts';
import { Registry } from './registry.ts';
import { validate } from './validate.ts';

export { RegistryError, formatProblem, type Problem } from './problem.ts';
export { Registry, UnresolvedError, withheldBecause } from './registry.ts';
export type { Entry, FactEntry, Records } from './schemas.ts';

/**
 * Reads and validates the registry below `root`.
 * @throws RegistryError listing every problem with file, line and correction
 */
export function loadRegistry(root: string, today: string): Registry {
  const { entries: raw, problems: unreadable } = readRegistry(root);
  const { entries, problems } = validate(raw, today);
  if (unreadable.length + problems.length > 0) throw new RegistryError([...unreadable, ...problems]);
  return new Registry(entries);
}
