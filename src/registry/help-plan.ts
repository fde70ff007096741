import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { helpPlan, type HelpPlan } from '../domain/need.ts';
import type { Registry } from './registry.ts';

const FILE = 'content/situs/bantuan.yaml';

/**
 * Reads the help finder's plan and makes sure that every contact in it may be shown.
 * @throws Error naming the file, the need and the correction
 */
export function loadHelpPlan(root: string, registry: Registry): HelpPlan {
  const parsed = helpPlan.safeParse(parse(readFileSync(join(root, FILE), 'utf8')));
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${FILE}: "${issue.path.join('.')}": ${issue.message}`).join('\n'));
  }
  for (const id of [...parsed.data.darurat, ...parsed.data.kebutuhan.flatMap((one) => one.kontak)]) {
    try {
      registry.contact(id);
    } catch (error) {
      throw new Error(`${FILE}: ${(error as Error).message}`, { cause: error });
    }
  }
  return parsed.data;
}
