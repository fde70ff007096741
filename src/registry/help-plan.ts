import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPlan, type HelpPlan } from '../domain/need.ts';
import { RegistryError, type Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { parseYaml } from './yaml.ts';

const FILE = 'content/situs/bantuan.yaml';

/**
 * Reads the help finder's plan and makes sure that every contact in it may be shown.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadHelpPlan(root: string, registry: Registry): HelpPlan {
  const { document, errors, lineAt } = parseYaml(readFileSync(join(root, FILE), 'utf8'));
  if (errors.length > 0) throw new RegistryError(errors.map((error) => ({ file: FILE, ...error })));
  const at = (path: readonly PropertyKey[], message: string): Problem => ({ file: FILE, line: lineAt(path), message });

  const parsed = helpPlan.safeParse(document.toJS());
  if (!parsed.success)
    throw new RegistryError(parsed.error.issues.map((issue) => at(issue.path, `"${issue.path.join('.')}": ${issue.message}`)));

  const { darurat, kebutuhan } = parsed.data;
  const named = [
    ...darurat.map((id, index) => ({ id, path: ['darurat', index] })),
    ...kebutuhan.flatMap((need, place) => need.kontak.map((id, index) => ({ id, path: ['kebutuhan', place, 'kontak', index] }))),
  ];
  const problems = named.flatMap(({ id, path }) => {
    try {
      registry.contact(id);
      return [];
    } catch (error) {
      return [at(path, (error as Error).message)];
    }
  });
  if (problems.length > 0) throw new RegistryError(problems);
  return parsed.data;
}
