import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Grades } from './metrics.ts';

export const halves = ['tuning', 'held-out'] as const;
export type Half = (typeof halves)[number];

export interface Query {
  /** `<group>-<number>`. */
  id: string;
  query: string;
  group: string;
  half: Half;
  answers: Grades;
}

/**
 * The half to which an id belongs. Queries 1-2, 3-4, ... of a group are neighbours; a hash of the group and the pair decides
 * which of the two is for tuning. Thus both halves hold the same mix, and adding queries moves none of the old ones.
 */
export function halfOf(id: string): Half {
  const [, group, digits] = /^(.+)-(\d+)$/.exec(id) ?? [];
  if (!group || !digits) throw new Error(`queries.yaml: id "${id}" harus berbentuk <kelompok>-<nomor>.`);
  const pair = Math.ceil(Number(digits) / 2);
  const turned = createHash('sha256').update(`${group}-${pair}`).digest()[0]! % 2;
  return Number(digits) % 2 === turned ? 'tuning' : 'held-out';
}

/** Reads the judged queries. @throws Error naming the query whose half or grades are wrong */
export function readQueries(file = join(import.meta.dirname, 'queries.yaml')): Query[] {
  const queries = parse(readFileSync(file, 'utf8')) as Query[];
  for (const { id, half, answers, group } of queries) {
    if (half !== halfOf(id)) throw new Error(`queries.yaml: ${id} harus memakai half: ${halfOf(id)}.`);
    if (!id.startsWith(`${group}-`)) throw new Error(`queries.yaml: ${id} harus berada di group: ${id.replace(/-\d+$/, '')}.`);
    const wrong = Object.entries(answers).find(([path, grade]) => ![1, 2, 3].includes(grade) || !/^\/(.+\/)?$/.test(path));
    if (wrong) throw new Error(`queries.yaml: ${id}, nilai ${wrong[0]} harus 1, 2, atau 3, dan alamat berakhir dengan garis miring.`);
  }
  return queries;
}
