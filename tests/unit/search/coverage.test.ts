import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { choose } from '../../../src/domain/search/choice.ts';
import { index, understand } from '../../../src/domain/search/query.ts';
import { rank } from '../../../src/domain/search/rank.ts';
import { contentMap } from './content-map.ts';

/** Share of the queries whose right page must come first. A guard against regressions, not the held-out measure. */
const FIRST = 0.85;

const queries = parse(readFileSync('bench/search/queries-coverage.yaml', 'utf8')) as { query: string; answers: string[] }[];
// As the browser gets it.
const site = index(JSON.parse(JSON.stringify(contentMap())) as ReturnType<typeof contentMap>);
const paths = new Set(site.map.entries.map(({ path }) => path));
const found = queries.map(({ query, answers }) => ({
  query,
  answers,
  results: choose(rank(understand(query, site, false), site), { kind: '', regions: [] }).map(({ path }) => path),
}));

test('every page that a query is judged by can be found', () => {
  expect(queries.flatMap(({ query, answers }) => answers.filter((path) => !paths.has(path)).map((path) => `${query}: ${path}`))).toEqual(
    [],
  );
});

test('queries of everyday life have the right page first in at least 85 of 100, and none finds nothing', () => {
  const missed = found.filter(({ answers, results }) => !answers.includes(results[0] ?? '')).map(({ query }) => query);
  expect(found.filter(({ results }) => results.length === 0).map(({ query }) => query)).toEqual([]);
  expect(1 - missed.length / found.length, missed.join('\n')).toBeGreaterThanOrEqual(FIRST);
});
