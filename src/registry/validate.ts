import { z } from 'astro/zod';
import { dialable } from '../domain/phone.ts';
import { explainIssue } from './explain.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './read.ts';
import { schemas, type Entry } from './schemas.ts';

z.config(z.locales.id());

/**
 * Turns raw entries into typed ones, and finds what no single schema can see: two records with one id, references
 * to nothing, statuses that the sources do not carry, dates in the future, numbers with too few digits.
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
      problems.push(at(one, ['id'], `id "${record.id}" sudah dipakai di ${where}; setiap id hanya boleh sekali, ganti atau gabungkan salah satunya`));
      continue;
    }
    origin.set(record.id, one);
    entries.set(record.id, { kind: one.kind, record, file: one.file, line: one.lineOf(['id']) } as Entry);
  }

  for (const [id, one] of origin) {
    const entry = entries.get(id);
    if (!entry) continue;
    problems.push(...references(entry, entries, one), ...evidence(entry, entries, one), ...dates(entry, one, today), ...numbers(entry, one));
  }
  problems.push(...circles(entries, origin));
  return { entries, problems };
}

function at(one: RawEntry, path: readonly PropertyKey[], message: string): Problem {
  return { file: one.file, line: one.lineOf(path), message };
}

/** Every id named by a record leads to a record of the right kind. */
function references(entry: Entry, entries: Map<string, Entry>, one: RawEntry): Problem[] {
  const record = entry.record as unknown as Record<string, unknown>;
  const fields: [field: string, wanted: (kind: string) => boolean, name: string][] = [
    ['sumber', (kind) => kind === 'sumber', 'sumber'],
    ['jangan_dibandingkan', (kind) => kind !== 'sumber' && kind !== 'klaim', 'fakta'],
    ['menggantikan', (kind) => kind === 'hukum', 'hukum'],
    ['lihat', (kind) => kind === 'istilah', 'istilah'],
    ['fakta', (kind) => kind !== 'sumber', 'fakta'],
    ['jalur_kedua', (kind) => kind === 'kontak', 'kontak'],
  ];
  return fields.flatMap(([field, wanted, name]) => {
    const value = record[field];
    const ids = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
    return ids.flatMap((id, index) => {
      const target = entries.get(id);
      if (target && wanted(target.kind)) return [];
      const said = target ? `"${id}" ada, tetapi jenisnya ${target.kind}, bukan ${name}` : `tidak ada ${name} dengan id "${id}"`;
      return [at(one, Array.isArray(value) ? [field, index] : [field], `${record.id}: ${said}; perbaiki "${field}" atau tambahkan entri itu`)];
    });
  });
}

/** A status is only as high as the sources that were read carry it. */
function evidence(entry: Entry, entries: Map<string, Entry>, one: RawEntry): Problem[] {
  if (!('status' in entry.record)) return [];
  const { status, sumber, id } = entry.record;
  const read = sumber.map((source) => entries.get(source)).filter((source) => source?.kind === 'sumber');
  const primary = read.some((source) => source.record.tingkat === 'primer');
  const path = ['status'];
  if (status === 'terverifikasi-primer' && !primary) {
    return [at(one, path, `${id}: "terverifikasi-primer" perlu paling sedikit satu sumber bertingkat primer; tambahkan sumbernya atau turunkan statusnya`)];
  }
  if (status === 'terverifikasi-sekunder' && read.length < 2) {
    return [at(one, path, `${id}: "terverifikasi-sekunder" perlu dua sumber; tambahkan sumber atau tulis "satu-sumber-sekunder"`)];
  }
  if (status === 'satu-sumber-sekunder' && read.length === 0) {
    return [at(one, path, `${id}: tidak punya sumber; tambahkan sumber atau tulis "belum-terverifikasi"`)];
  }
  return [];
}

function dates(entry: Entry, one: RawEntry, today: string): Problem[] {
  const field = entry.kind === 'sumber' ? 'dibaca' : 'diperiksa';
  const day = (entry.record as unknown as Record<string, string>)[field] ?? '';
  return day > today ? [at(one, [field], `${entry.record.id}: tanggal "${field}" ${day} ada di masa depan; tulis hari saat sumber dibaca`)] : [];
}

function numbers(entry: Entry, one: RawEntry): Problem[] {
  if (entry.kind !== 'kontak') return [];
  const { telepon, whatsapp, sms } = entry.record;
  return [...telepon.map((line) => line.nomor), ...whatsapp, ...sms].flatMap((number) => {
    try {
      dialable(number);
      return [];
    } catch (error) {
      return [at(one, ['telepon'], `${entry.record.id}: ${(error as Error).message}`)];
    }
  });
}

/** A rule cannot, by way of others, replace itself. */
function circles(entries: Map<string, Entry>, origin: Map<string, RawEntry>): Problem[] {
  const problems: Problem[] = [];
  const replaced = (id: string) => {
    const entry = entries.get(id);
    return entry?.kind === 'hukum' ? (entry.record.menggantikan ?? []) : [];
  };
  for (const [id, one] of origin) {
    const seen = new Set<string>();
    const queue = [...replaced(id)];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === id) {
        problems.push(at(one, ['menggantikan'], `${id}: "menggantikan" berputar kembali ke dirinya sendiri; hapus salah satu rujukan`));
        break;
      }
      if (!seen.has(next)) queue.push(...replaced(next));
      seen.add(next);
    }
  }
  return problems;
}
