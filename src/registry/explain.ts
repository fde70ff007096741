import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import type { RawEntry } from './read.ts';

/** Says a schema issue in an editor's words: which entry, which field, what to write. */
export function explainIssue(issue: z.core.$ZodIssue, entry: RawEntry): Problem {
  const id = typeof entry.data.id === 'string' ? entry.data.id : 'entri tanpa id';
  const { path, message } = explainField(issue, entry.data, entry.kind);
  return { file: entry.file, line: entry.lineOf(path), message: `${id}: ${message}` };
}

/** The field that a schema issue is about, and what to write there. `what` names the kind of thing that `data` is. */
export function explainField(issue: z.core.$ZodIssue, data: unknown, what: string): { path: PropertyKey[]; message: string } {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    // `{label: satu, dua}` is read as two keys, the second of them empty.
    const comma = issue.keys.some((key) => at(data, [...issue.path, key]) === null);
    const hint = comma ? 'teks yang berisi koma di dalam {…} harus diapit tanda kutip' : 'periksa ejaannya atau hapus';
    return { path: [...issue.path, issue.keys[0] ?? ''], message: `kunci ${keys} tidak dikenal untuk ${what}; ${hint}` };
  }
  const field = issue.path.map(String).join('.');
  const missing = at(data, issue.path) === undefined;
  return { path: issue.path, message: missing ? `kunci "${field}" belum ada; tambahkan` : `"${field}": ${issue.message}` };
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
