/**
 * What a build remembers for the next: results of slow work, kept below `.cache` under the hash of everything that decides
 * them. Deleting it loses nothing but time.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
export async function remember(folder: string, key: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Buffer> {
  const file = join(folder, key);
  const kept = read(file);
  if (kept) return kept;
  const made = Buffer.from(await make());
  mkdirSync(folder, { recursive: true });
  // Written beside and moved: two builds at once never read half an entry.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, Buffer.concat([Buffer.from(fingerprint(made)), made]));
  renameSync(fresh, file);
  return made;
}

/** Removes every entry of `folder` that this build had no use for. */
export function keepOnly(folder: string, keys: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!keys.has(name)) rmSync(join(folder, name), { recursive: true });
}

/**
 * Folder for what depends on where the site stands, so that builds for two places in turn do not empty each other's.
 * @param name what is kept
 * @param base base path of the site
 */
export function folderFor(name: string, base: string): string {
  return join('.cache', name, base.replaceAll('/', '_'));
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
