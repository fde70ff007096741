import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { halfOf, readQueries } from '../../../../bench/search/queries.ts';

const queries = readQueries();

describe('the judged queries', () => {
  test('are many, each once, each with a page that answers it', () => {
    expect(queries.length).toBeGreaterThanOrEqual(180);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ query }) => query.toLowerCase())).size).toBe(queries.length);
    expect(queries.filter(({ answers }) => !Object.values(answers).includes(3)).map(({ id }) => id)).toEqual([]);
  });

  test('are split so that both halves hold the same number of every kind', () => {
    const count = (group: string, half: string) => queries.filter((query) => query.group === group && query.half === half).length;
    for (const group of new Set(queries.map((query) => query.group)))
      expect([group, count(group, 'tuning')]).toEqual([group, count(group, 'held-out')]);
  });
});

describe('the half of a query', () => {
  test('follows from its id alone, and neighbours are parted', () => {
    expect(halfOf('law-07')).toBe(halfOf('law-07'));
    for (let pair = 1; pair < 40; pair += 2) expect(halfOf(`law-${pair}`)).not.toBe(halfOf(`law-${pair + 1}`));
  });

  test('is not always the first of a pair', () => {
    expect(new Set(Array.from({ length: 20 }, (_, index) => halfOf(`law-${2 * index + 1}`))).size).toBe(2);
  });
});

describe('a wrong entry is refused by name', () => {
  const reading = (entry: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'queries-')), 'queries.yaml');
    writeFileSync(file, entry);
    return () => readQueries(file);
  };
  const half = halfOf('law-01');

  test('in the other half', () => {
    const other = half === 'tuning' ? 'held-out' : 'tuning';
    expect(reading(`- {id: law-01, query: a, group: law, half: ${other}, answers: {/a/: 3}}`)).toThrow(
      `law-01 harus memakai half: ${half}`,
    );
  });

  test('in another group', () => {
    expect(reading(`- {id: law-01, query: a, group: chat, half: ${half}, answers: {/a/: 3}}`)).toThrow('law-01 harus berada di group: law');
  });

  test('with a grade or an address that cannot be', () => {
    expect(reading(`- {id: law-01, query: a, group: law, half: ${half}, answers: {/a/: 4}}`)).toThrow('law-01, nilai /a/');
    expect(reading(`- {id: law-01, query: a, group: law, half: ${half}, answers: {/a: 3}}`)).toThrow('law-01, nilai /a');
  });
});
