import type { z } from 'astro/zod';
import { hostileUrls, payloads } from './payloads.ts';

type Path = readonly (string | number)[];

/** What became of a record: its hostile form, and the fields that let nothing hostile in. */
export interface Poisoned<T> {
  record: T;
  taken: Path[];
  /** With what the schema said to each try, `field: message`. */
  refused: { path: Path; messages: string[] }[];
}

/**
 * Puts hostile text into every field of a record that takes it. Which fields are words and which are ids, dates or numbers is
 * not told here: the schema decides, so that a new field is tried as soon as it exists.
 * @param turn which payload the first field gets; the next field gets the next one
 * @param spared fields that are left alone
 */
export function poison<T>(record: T, schema: z.ZodType, turn: number, spared: (path: Path) => boolean = () => false): Poisoned<T> {
  const result: Poisoned<T> = { record: structuredClone(record), taken: [], refused: [] };
  for (const [index, path] of leaves(record).entries()) {
    if (spared(path)) continue;
    const before = get(record, path) as string;
    const isUrl = /^https?:/.test(before);
    const list = isUrl ? hostileUrls : payloads;
    const payload = list[(turn + index) % list.length]!;
    // Words keep some of what they said; where there is little room, the payload stands alone.
    // An address keeps its old one at the end, because two sources never share one.
    const tries = isUrl ? [`${payload}${before}`] : [`${payload} ${before}`, payload, payload.slice(0, 40)];
    const messages = tries.map((text) => attempt(result.record, schema, path, text));
    if (messages.includes(null)) result.taken.push(path);
    else result.refused.push({ path, messages: messages as string[] });
  }
  return result;
}

/** Sets a field that still holds its first text. @returns `null` when it holds hostile text now, else why the schema refused it */
function attempt(record: unknown, schema: z.ZodType, path: Path, text: string): string | null {
  const before = get(record, path) as string;
  if (payloads.some((one) => before.startsWith(one.slice(0, 40)))) return null;
  set(record, path, text);
  const parsed = schema.safeParse(record);
  if (parsed.success) return null;
  set(record, path, before);
  const { path: where = [], message = '' } = parsed.error.issues[0] ?? {};
  return `${where.join('.')}: ${message}`;
}

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

function get(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);
}

function set(value: unknown, path: Path, text: string): void {
  const parent = get(value, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1)!] = text;
}
