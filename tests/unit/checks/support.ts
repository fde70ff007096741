import { readFileSync } from 'node:fs';
import type { ContentInput, ContentRule } from '../../../src/checks/content/input.ts';
import { readSite, type SiteInput, type SiteRule } from '../../../src/checks/html/site.ts';
import { parsePage, type ProsePage } from '../../../src/checks/prose/page.ts';
import { loadRegistry, type Registry } from '../../../src/registry/index.ts';

const fixtures = 'tests/fixtures/checks';
export const TODAY = '2026-11-22';
export const registry: Registry = loadRegistry('tests/fixtures/registry/good', TODAY);

/** A fixture such as `k03/bad.mdx` as a page of a collection. */
export function page(fixture: string, collection = 'tanda'): ProsePage {
  const name = fixture.split('/').at(-1) ?? '';
  return parsePage(readFileSync(`${fixtures}/${fixture}`, 'utf8'), `content/${collection}/${name}`);
}

export function input(pages: readonly ProsePage[], over: Partial<ContentInput> = {}): ContentInput {
  return { pages, leftOut: [], siteFiles: [], registry, registryProblems: [], redirects: [], today: TODAY, ...over };
}

/** Findings of a content rule over fixtures, as `line message`. */
export function findings(rule: ContentRule, ...pages: (ProsePage | string)[]): string[] {
  const parsed = pages.map((one) => (typeof one === 'string' ? page(one) : one));
  return rule.check(input(parsed)).map(({ line, message }) => `${line} ${message}`);
}

/** The small built site in a fixture folder such as `d01/bad`. */
export function site(fixture: string, base = '/'): SiteInput {
  return readSite(`${fixtures}/${fixture}`, { base, origin: 'https://situs.example', registry, root: 'tests/fixtures/registry/good' });
}

/** Findings of a rule over a fixture site, as `page message`. */
export function siteFindings(rule: SiteRule, fixture: string, base = '/'): string[] {
  return rule.check(site(fixture, base)).map(({ file, message }) => `${file.replace(`${fixtures}/${fixture}/`, '')} ${message}`);
}
