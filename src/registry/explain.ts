import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import type { RawEntry } from './read.ts';

/** Says a schema issue in an editor's words: which entry, which field, what to write. */
export function explainIssue(issue: z.core.$ZodIssue, entry: RawEntry): Problem {
  const id = typeof entry.data.id === 'string' ? entry.data.id : 'entri tanpa id';
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return {
      file: entry.file,
      line: entry.lineOf([...issue.path, issue.keys[0] ?? '']),
      message: `${id}: kunci ${issue.keys.map((key) => `"${key}"`).join(', ')} tidak dikenal untuk ${entry.kind}; periksa ejaannya atau hapus`,
    };
  }
  const missing = issue.path.reduce<unknown>((data, key) => (data as Record<PropertyKey, unknown> | undefined)?.[key], entry.data) === undefined;
  return {
    file: entry.file,
    line: entry.lineOf(issue.path),
    message: missing ? `${id}: kunci "${field}" belum ada; tambahkan` : `${id}: "${field}": ${issue.message}`,
  };
}
