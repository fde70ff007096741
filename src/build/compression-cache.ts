import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compressed forms of one file. */
export interface Compressed {
  br: Buffer;
  gz: Buffer;
}

/**
 * Keeps what the slow compressors made, by the hash of what went in, so that a build after one changed number compresses
 * only the pages that changed. An entry that is damaged or half written counts as absent: it carries a hash of its own.
 */
export class CompressionCache {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** How many files were found ready. */
  hits = 0;

  /** @param folder one per base path, so that two builds in turn do not empty each other's cache */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The stored forms of `content`, or what `make` returns, which is then stored. `setting` names all that changes the result. */
  async get(content: Buffer, setting: string, make: () => Promise<Compressed>): Promise<Compressed> {
    const key = hash(Buffer.concat([Buffer.from(`${process.version} ${setting}\n`), content]));
    this.#used.add(key);
    const known = this.#read(key);
    if (known) {
      this.hits++;
      return known;
    }
    const made = await make();
    const body = Buffer.concat([length(made.br), made.br, made.gz]);
    // Written beside and renamed, so that a build which is cut off leaves no half entry under the right name.
    const path = join(this.#folder, key);
    writeFileSync(`${path}.${process.pid}`, Buffer.concat([Buffer.from(hash(body), 'hex'), body]));
    renameSync(`${path}.${process.pid}`, path);
    return made;
  }

  /** Removes what this build had no use for. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true });
  }

  #read(key: string): Compressed | null {
    let stored: Buffer;
    try {
      stored = readFileSync(join(this.#folder, key));
    } catch {
      return null;
    }
    const body = stored.subarray(32);
    if (stored.length < 36 || stored.subarray(0, 32).toString('hex') !== hash(body)) return null;
    const split = 4 + body.readUInt32BE(0);
    return { br: body.subarray(4, split), gz: body.subarray(split) };
  }
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function length(content: Buffer): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(content.length);
  return field;
}
