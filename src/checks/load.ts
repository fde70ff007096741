import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/files.ts';
import { pathOf } from '../domain/url.ts';
import { loadComparisons } from '../registry/comparisons.ts';
import { loadHelpPlan } from '../registry/help-plan.ts';
import { loadRegistry, RegistryError, type Problem, type Registry } from '../registry/index.ts';
import { loadLawChanges } from '../registry/law-changes.ts';
import { loadPrintables } from '../registry/printables.ts';
import { loadClassSafety, loadQuizzes, loadSlideDecks, loadWorksheets } from '../registry/teaching.ts';
import { loadRedirects } from '../registry/redirects.ts';
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
    ? [
        loadHelpPlan,
        loadComparisons,
        loadLawChanges,
        loadSearchPlan,
        loadPrintables,
        loadSlideDecks,
        loadQuizzes,
        loadWorksheets,
        loadClassSafety,
      ].flatMap((load) => attempt<unknown>(() => load(root, registry, addresses)).problems)
    : [];
  const redirects = attempt(() => loadRedirects(root));
  const registryProblems = [...loaded.problems, ...views, ...redirects.problems];
  return { ...prose, siteFiles: readSiteFiles(root), registry, registryProblems, redirects: redirects.value ?? [], today };
}

function readSiteFiles(root: string): ContentInput['siteFiles'] {
  const folder = join(root, 'content/situs');
  if (!existsSync(folder)) return [];
  return listFiles(folder).map((name) => ({ file: `content/situs/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function attempt<T>(load: () => T): { value: T | null; problems: readonly Problem[] } {
  try {
    return { value: load(), problems: [] };
  } catch (error) {
    if (error instanceof RegistryError) return { value: null, problems: error.problems };
    throw error;
  }
}
