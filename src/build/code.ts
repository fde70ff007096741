import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../cache.ts';
import { listFiles } from './files.ts';

/** Everything of the project, besides content, that decides what is made from finished pages; exact versions of packages included. */
const rooms = ['src/build', 'src/domain', 'src/client/search'];
const single = ['src/site.config.ts', 'package.json'];

let known: string | undefined;

/** Names the code of this build: what other code made is never taken from the cache. */
export function codeFingerprint(): string {
  const files = [...single, ...rooms.flatMap((room) => listFiles(room).map((path) => join(room, path)))];
  return (known ??= fingerprint(...files.flatMap((path) => [path, readFileSync(path)])));
}
