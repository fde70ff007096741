import { pathOf } from '../domain/url.ts';
import { loadComparisons } from '../registry/comparisons.ts';
import { loadHelpPlan } from '../registry/help-plan.ts';
import { loadRegistry, RegistryError, type Problem, type Registry } from '../registry/index.ts';
import { loadLawChanges } from '../registry/law-changes.ts';
import { loadSearchPlan } from '../registry/search-plan.ts';
import type { ContentInput } from './content/input.ts';
import { readProse } from './prose/read.ts';

/** Reads the prose and the registry below `root`. */
export function loadContent(root: string, today: string): ContentInput {
  const loaded = attempt(() => loadRegistry(root, today));
  const registry: Registry | null = loaded.value;
  const prose = readProse(root);
  const addresses = prose.pages.map(({ collection, slug }) => pathOf.page(collection, slug));
  const views = registry
    ? [loadHelpPlan, loadComparisons, loadLawChanges, loadSearchPlan].flatMap(
        (load) => attempt<unknown>(() => load(root, registry, addresses)).problems,
      )
    : [];
  return { ...prose, registry, registryProblems: [...loaded.problems, ...views], today };
}

function attempt<T>(load: () => T): { value: T | null; problems: readonly Problem[] } {
  try {
    return { value: load(), problems: [] };
  } catch (error) {
    if (error instanceof RegistryError) return { value: null, problems: error.problems };
    throw error;
  }
}
