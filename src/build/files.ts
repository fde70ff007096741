import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `folder`, as paths relative to it with forward slashes, sorted so that output is reproducible. */
export function listFiles(folder: string, wanted: (path: string) => boolean = () => true): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.replace(/\/$/, '').length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(wanted)
    .sort();
}
