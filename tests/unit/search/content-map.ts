import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { kindsOfPage } from '../../../src/components/site/kinds.ts';
import { collections, page, type Collection } from '../../../src/domain/page.ts';
import type { SearchMap } from '../../../src/domain/search/map.ts';
import { assembleSearchMap, type Prose } from '../../../src/registry/search-map.ts';
import { registry, searchPlanOfSite } from '../../../src/registry/site.ts';

/** The map that the build makes, made from the content itself. */
export function contentMap(): SearchMap {
  return assembleSearchMap(collections.flatMap(proseOf), searchPlanOfSite, registry);
}

function proseOf(kind: Collection): Prose[] {
  const folder = join('content', kind);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { kind, slug: file.replace('.mdx', ''), data: page.parse(parse(front)), label: kindsOfPage[kind]!.one, body };
    });
}
