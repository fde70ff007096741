import { z } from 'astro/zod';
import { circles, contradictions, repeatedSources } from './consistency.ts';
import { explainIssue } from './explain.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './read.ts';
import { schemas, type Entry } from './schemas.ts';

z.config(z.locales.id());

/**
 * Turns raw entries into typed ones, and finds what no single schema can see: two records with one id, references
 * to nothing, one source under two ids, statuses that the sources do not carry, dates in the future, numbers with too few digits.
 * @param today calendar day against which dates are judged
 */
export function validate(raw: readonly RawEntry[], today: string): { entries: Map<string, Entry>; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  const origin = new Map<string, RawEntry>();

  for (const one of raw) {
    const parsed = schemas[one.kind].safeParse(one.data);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.push(explainIssue(issue, one));
      continue;
    }
    const record = parsed.data as { id: string };
    const earlier = origin.get(record.id);
    if (earlier) {
      const where = `${earlier.file}:${earlier.lineOf(['id'])}`;
      const message = `id "${record.id}" sudah dipakai di ${where}; setiap id hanya boleh sekali, ganti atau gabungkan salah satunya`;
      problems.push({ file: one.file, line: one.lineOf(['id']), message });
      continue;
    }
    origin.set(record.id, one);
    entries.set(record.id, { kind: one.kind, record, file: one.file, line: one.lineOf(['id']) } as Entry);
  }

  for (const [id, one] of origin) {
    const entry = entries.get(id);
    if (!entry) continue;
    problems.push(...contradictions(entry, entries, one, today));
  }
  problems.push(...circles(entries, origin), ...repeatedSources(entries, origin));
  return { entries, problems };
}
