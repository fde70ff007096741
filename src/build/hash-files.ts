import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checksums } from '../domain/checksums.ts';
import { listFiles } from './files.ts';

/** SHA-256 of some bytes, in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Checksums of the files below `folder`. */
export function hashFiles(folder: string, wanted: (path: string) => boolean = () => true): Checksums {
  return new Map(listFiles(folder, wanted).map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}
