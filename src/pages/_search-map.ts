import { kindsOfPage } from '../components/site/kinds.ts';
import type { SearchMap } from '../domain/search/map.ts';
import { assembleSearchMap } from '../registry/search-map.ts';
import { registry, searchPlanOfSite } from '../registry/site.ts';
import { allPages } from './_content.ts';

/** Everything that search can find, with the editors' words: what the browser fetches. */
export async function searchMap(): Promise<SearchMap> {
  const pages = await allPages();
  const prose = pages.map(({ kind, slug, data, entry }) => ({ kind, slug, data, label: kindsOfPage[kind]!.one, body: entry.body ?? '' }));
  return assembleSearchMap(prose, searchPlanOfSite, registry);
}
