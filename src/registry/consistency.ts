import { dialable } from '../domain/phone.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './read.ts';
import { withheldBecause } from './registry.ts';
import type { Entry } from './schemas.ts';

/** What one record says that the others, or the calendar, contradict. */
export function contradictions(entry: Entry, entries: Map<string, Entry>, one: RawEntry, today: string): Problem[] {
  return [
    ...references(entry, entries, one),
    ...evidence(entry, entries, one),
    ...dates(entry, one, today),
    ...numbers(entry, one),
    ...secondRoute(entry, entries, one),
  ];
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
      return [
        at(one, Array.isArray(value) ? [field, index] : [field], `${record.id}: ${said}; perbaiki "${field}" atau tambahkan entri itu`),
      ];
    });
  });
}

/** A status is only as high as the sources that were read carry it. */
function evidence(entry: Entry, entries: Map<string, Entry>, one: RawEntry): Problem[] {
  if (!('status' in entry.record)) return [];
  const { status, sumber, id } = entry.record;
  const read = [...new Set(sumber)].map((source) => entries.get(source)).filter((source) => source?.kind === 'sumber');
  const primary = read.some((source) => source.record.tingkat === 'primer');
  const path = ['status'];
  if (status === 'terverifikasi-primer' && !primary) {
    return [
      at(
        one,
        path,
        `${id}: "terverifikasi-primer" perlu paling sedikit satu sumber bertingkat primer; tambahkan sumbernya atau turunkan statusnya`,
      ),
    ];
  }
  if (status === 'terverifikasi-sekunder' && read.length < 2) {
    return [at(one, path, `${id}: "terverifikasi-sekunder" perlu dua sumber; tambahkan sumber atau tulis "satu-sumber-sekunder"`)];
  }
  if (status === 'satu-sumber-sekunder' && read.length === 0) {
    return [at(one, path, `${id}: tidak punya sumber; tambahkan sumber atau tulis "belum-terverifikasi"`)];
  }
  return [];
}

/** What was read, checked or published lies in the past; partial dates such as `2026-12` sort before their days. */
function dates(entry: Entry, one: RawEntry, today: string): Problem[] {
  const fields = entry.kind === 'sumber' ? ['dibaca', 'terbit'] : ['diperiksa'];
  return fields.flatMap((field) => {
    const day = (entry.record as unknown as Record<string, string | null>)[field];
    if (!day || day <= today) return [];
    return [at(one, [field], `${entry.record.id}: tanggal "${field}" ${day} ada di masa depan; tulis tanggal yang sebenarnya`)];
  });
}

/** Every number has a length and a prefix that its country uses. */
function numbers(entry: Entry, one: RawEntry): Problem[] {
  if (entry.kind !== 'kontak') return [];
  const { telepon, whatsapp, sms } = entry.record;
  const all = [
    ...telepon.map((line, index) => ({ number: line.nomor, path: ['telepon', index, 'nomor'] })),
    ...whatsapp.map((number, index) => ({ number, path: ['whatsapp', index] })),
    ...sms.map((number, index) => ({ number, path: ['sms', index] })),
  ];
  return all.flatMap(({ number, path }) => {
    try {
      dialable(number);
      return [];
    } catch (error) {
      return [at(one, path, `${entry.record.id}: ${(error as Error).message}`)];
    }
  });
}

/** A contact that is shown sends people on only to one that is shown too. */
function secondRoute(entry: Entry, entries: Map<string, Entry>, one: RawEntry): Problem[] {
  if (entry.kind !== 'kontak' || !entry.record.jalur_kedua || withheldBecause(entry)) return [];
  const second = entries.get(entry.record.jalur_kedua);
  const reason = second && withheldBecause(second);
  if (!reason) return [];
  return [
    at(one, ['jalur_kedua'], `${entry.record.id}: jalur kedua "${second.record.id}" tidak boleh tampil (${reason}); pilih kontak lain`),
  ];
}

/** One text is one source, so that it never counts as two that agree. */
export function repeatedSources(entries: Map<string, Entry>, origin: Map<string, RawEntry>): Problem[] {
  const first = new Map<string, string>();
  return [...entries].flatMap(([id, entry]) => {
    if (entry.kind !== 'sumber') return [];
    const { url } = entry.record;
    const known = first.get(url);
    if (known === undefined) {
      first.set(url, id);
      return [];
    }
    return [at(origin.get(id)!, ['url'], `${id}: alamatnya sama dengan sumber "${known}"; pakai id itu dan hapus entri ini`)];
  });
}

/** A rule cannot, by way of others, replace itself. */
export function circles(entries: Map<string, Entry>, origin: Map<string, RawEntry>): Problem[] {
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
