import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Length of a hash in hexadecimal, with which every entry begins. */
const HASH = 64;

/** SHA-256 of parts, which must not run into one another. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/**
 * What `make` gives, kept under `key` in `folder`. An entry carries the hash of its content, so that one that was cut short or
 * changed is made again.
 */
export async function remember(folder: string, key: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, key);
  const kept = read(file);
  if (kept) return kept;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Written beside and moved: two builds at once never read half an entry.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, Buffer.concat([Buffer.from(fingerprint(made)), made]));
  renameSync(fresh, file);
  return made;
}

function read(file: string): Buffer | null {
  try {
    const entry = readFileSync(file);
    const content = entry.subarray(HASH);
    return entry.subarray(0, HASH).toString() === fingerprint(content) ? content : null;
  } catch {
    return null;
  }
}
