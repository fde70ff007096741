import { DEPTH, ndcg, score, type Scores } from './metrics.ts';
import { halves, type Half, type Query } from './queries.ts';

/** One engine's answers to all queries. */
export interface Run {
  name: string;
  /** Results by id of the query. */
  results: ReadonlyMap<string, readonly string[]>;
  /** Median bytes of a first search with an empty cache. */
  bytes: number;
}

const columns: [keyof Scores, string][] = [
  ['ndcg', `nDCG@${DEPTH}`],
  ['mrr', 'MRR'],
  ['success', 'success@1'],
  ['help', 'helps@1'],
  ['zero', 'finds nothing'],
];
const share = (value: number) => value.toFixed(3);
const table = (head: string[], rows: string[][]) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function scoresOf(run: Run, queries: readonly Query[]): Scores {
  return score(queries.map(({ id, answers }) => ({ results: run.results.get(id) ?? [], grades: answers })));
}

function halfTable(half: Half, runs: readonly Run[], queries: readonly Query[]): string {
  const own = queries.filter((query) => query.half === half);
  const rows = runs.map((run) => {
    const scores = scoresOf(run, own);
    return [run.name, ...columns.map(([key]) => share(scores[key])), `${(run.bytes / 1000).toFixed(1)} kB`];
  });
  return `## ${half === 'tuning' ? 'Tuning' : 'Held-out'} half (${own.length} queries)\n\n${table(
    ['engine', ...columns.map(([, label]) => label), 'first search'],
    rows,
  )}`;
}

/** nDCG by kind of query, of the tuning half only: nobody shall be led to tune on the other. */
function groupTable(runs: readonly Run[], queries: readonly Query[]): string {
  const own = queries.filter(({ half }) => half === 'tuning');
  const groups = [...new Set(own.map(({ group }) => group))];
  const rows = groups.map((group) => {
    const some = own.filter((query) => query.group === group);
    return [`${group} (${some.length})`, ...runs.map((run) => share(scoresOf(run, some).ndcg))];
  });
  return `## nDCG@${DEPTH} by kind of query, tuning half\n\n${table(['kind', ...runs.map(({ name }) => name)], rows)}`;
}

/** The results as Markdown. */
export function report(runs: readonly Run[], queries: readonly Query[], facts: { date: string; pages: number }): string {
  const head = [
    '# Search: results',
    `Written by \`npm run bench -- search\` on ${facts.date}: ${queries.length} judged queries, ${facts.pages} indexed pages. What is measured and how: [README.md](README.md).`,
  ];
  return [...head, ...halves.map((half) => halfTable(half, runs, queries)), groupTable(runs, queries), ''].join('\n\n').trimEnd() + '\n';
}

/**
 * The queries of the tuning half that an engine answers badly, worst first, with what it showed and what would have been
 * right. Single results of the held-out half are never shown.
 */
export function tuningMisses(run: Run, queries: readonly Query[]): string {
  return queries
    .filter(({ half }) => half === 'tuning')
    .map((query) => ({ query, got: run.results.get(query.id) ?? [] }))
    .map(({ query, got }) => ({ query, got, value: ndcg(got, query.answers) }))
    .filter(({ value }) => value < 0.6)
    .sort((a, b) => a.value - b.value)
    .map(({ query, got, value }) => {
      const shown = got.slice(0, 4).map((path) => `${query.answers[path] ?? 0} ${path}`);
      const wanted = Object.entries(query.answers).flatMap(([path, grade]) => (grade === 3 ? [path] : []));
      return `${value.toFixed(2)}  ${query.id}  ${query.query}\n      got   ${shown.join('  ') || '(nothing)'}\n      want  ${wanted.join('  ')}`;
    })
    .join('\n');
}
