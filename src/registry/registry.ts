import { factKinds, unpublishableBecause, type FactKind, type Kind } from '../domain/status.ts';
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Source } from '../domain/source.ts';
import type { Term } from '../domain/term.ts';
import type { Value } from '../domain/value.ts';
import type { Entry, FactEntry, Records } from './schemas.ts';

/** Thrown when prose asks for something that is not there or may not be shown. */
export class UnresolvedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnresolvedError';
  }
}

/**
 * Validated records, found by id. Whatever it returns may be shown; asking for anything else throws an
 * `UnresolvedError` that tells the editor what to do.
 */
export class Registry {
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  /** Fact that may be shown. */
  fact(id: string): FactEntry {
    const entry = this.#require(id, 'fakta');
    if (!isFact(entry)) throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan fakta; pakai komponen yang sesuai`);
    this.#mayShow(entry);
    return entry;
  }

  /** Rule of law that may be shown. */
  law(id: string): Entry<'hukum'> {
    const entry = this.fact(id);
    if (entry.kind !== 'hukum') throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan hukum; pakai <Fact> untuknya`);
    return entry;
  }

  /** Named value of a fact. */
  value(id: string, name: string): Value {
    const list = this.fact(id).record.nilai ?? [];
    const found = list.find((one) => one.nama === name);
    if (found) return found;
    const known = list.map((one) => one.nama).join(', ') || 'tidak ada';
    throw new UnresolvedError(`"${id}" tidak punya nilai "${name}"; yang ada: ${known}`);
  }

  /** Contact that may be shown. */
  contact(id: string): Contact {
    const entry = this.#require(id, 'kontak');
    if (entry.kind !== 'kontak') throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan kontak`);
    this.#mayShow(entry);
    return entry.record;
  }

  /** Glossary term. */
  term(id: string): Term {
    const entry = this.#require(id, 'istilah');
    if (entry.kind !== 'istilah') throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan istilah`);
    this.#mayShow(entry);
    return entry.record;
  }

  /** Claim that circulates, with its verdict. */
  claim(id: string): Claim {
    const entry = this.#require(id, 'klaim');
    if (entry.kind !== 'klaim') throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan klaim`);
    return entry.record;
  }

  /** Source record. */
  source(id: string): Source {
    const entry = this.#require(id, 'sumber');
    if (entry.kind !== 'sumber') throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan sumber`);
    return entry.record;
  }

  /** Every record of a kind that may be shown, in order of id. */
  all<K extends Kind>(kind: K): Records[K][] {
    return [...this.#entries.values()]
      .filter((entry) => entry.kind === kind && isPublishable(entry))
      .map((entry) => entry.record as Records[K])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Every fact that may be shown, in order of id. */
  facts(): FactEntry[] {
    return factKinds.flatMap((kind) => this.all(kind).map((record) => this.fact(record.id)));
  }

  /** The record as it stands, published or not; for checks only. */
  peek(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** Every record, published or not; for checks only. */
  everything(): Entry[] {
    return [...this.#entries.values()];
  }

  #require(id: string, what: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry)
      throw new UnresolvedError(
        `tidak ada ${what} dengan id "${id}"; periksa ejaannya${this.#nearest(id)} atau tambahkan ke content/registri`,
      );
    return entry;
  }

  #mayShow(entry: Entry): void {
    const reason = withheldBecause(entry);
    if (reason) throw new UnresolvedError(`"${entry.record.id}" tidak boleh tampil (${entry.file}:${entry.line}): ${reason}`);
  }

  #nearest(id: string): string {
    const close = [...this.#entries.keys()].filter((known) => known.includes(id) || id.includes(known)).slice(0, 3);
    return close.length > 0 ? ` (mirip: ${close.join(', ')})` : '';
  }
}

function isFact(entry: Entry): entry is FactEntry {
  return factKinds.includes(entry.kind as FactKind);
}

/** Why a record may not be shown to readers, or `null`. */
export function withheldBecause(entry: Entry): string | null {
  if (!('status' in entry.record)) return null;
  if (entry.kind === 'kontak' && entry.record.tayang !== 'layak') {
    return entry.record.tayang === 'uji-dulu' ? 'nomornya perlu diuji dulu sebelum tampil' : 'ditandai "jangan" oleh redaksi';
  }
  return unpublishableBecause(entry.kind, entry.record.status);
}

function isPublishable(entry: Entry): boolean {
  return withheldBecause(entry) === null;
}
