import { helpPlan, type HelpPlan } from '../domain/need.ts';
import { RegistryError } from './problem.ts';
import type { Registry } from './registry.ts';
import { failures, readSiteFile } from './site-file.ts';

/**
 * Reads the help finder's plan and makes sure that every contact in it may be shown.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadHelpPlan(root: string, registry: Registry): HelpPlan {
  const { data, at } = readSiteFile<HelpPlan>(root, 'content/situs/bantuan.yaml', helpPlan, 'rencana bantuan');
  const named = [
    ...data.darurat.map((id, index) => ({ id, path: ['darurat', index] })),
    ...data.kebutuhan.flatMap((need, place) => need.kontak.map((id, index) => ({ id, path: ['kebutuhan', place, 'kontak', index] }))),
  ];
  const problems = failures(
    named.map(({ id, path }) => ({ path, ask: () => registry.contact(id) })),
    at,
  );
  if (problems.length > 0) throw new RegistryError(problems);
  return data;
}
