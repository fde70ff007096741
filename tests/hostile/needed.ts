import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/build/files.ts';
import type { Entry } from '../../src/registry/index.ts';

/** Ids of the records without which the project cannot be built: named in code, site files or front matter, or by such a record. */
export function neededRecords(root: string, entries: readonly Entry[], wanted: readonly string[]): Set<string> {
  const records = new Map<string, object>(entries.map(({ record }) => [record.id, record]));
  const needed = new Set<string>();
  const add = (text: string) => {
    for (const [id] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
      const record = records.get(id);
      if (!record || needed.has(id)) continue;
      needed.add(id);
      add(JSON.stringify(record));
    }
  };
  add(wanted.join(' '));
  for (const folder of ['src', 'content/situs']) {
    for (const file of listFiles(join(root, folder))) add(readFileSync(join(root, folder, file), 'utf8'));
  }
  for (const file of listFiles(join(root, 'content'), (path) => path.endsWith('.mdx'))) {
    add(/^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(root, 'content', file), 'utf8'))?.[1] ?? '');
  }
  return needed;
}
