import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { id } from '../domain/primitives.ts';
import { RegistryError, type Problem } from './problem.ts';
import { readSiteFile, type SiteFile } from './site-file.ts';

/**
 * Reads a folder of `content/situs` that holds one thing a file, in order of file name. The file name is the thing's id.
 * @param what name of the kind of thing, for messages
 * @throws RegistryError listing every problem of every file with line and correction
 */
export function readSiteFolder<T>(root: string, folder: string, schema: z.ZodType<T>, what: string): (SiteFile<T> & { id: string })[] {
  const path = join(root, folder);
  const problems: Problem[] = [];
  const found: (SiteFile<T> & { id: string })[] = [];
  for (const name of existsSync(path) ? readdirSync(path).sort() : []) {
    const file = `${folder}/${name}`;
    const named = basename(name, '.yaml');
    if (name.startsWith('.')) continue;
    if (!name.endsWith('.yaml') || !id.safeParse(named).success) {
      problems.push({ file, line: 1, message: 'nama berkas harus huruf kecil, angka, dan tanda hubung, berakhiran .yaml' });
      continue;
    }
    try {
      found.push({ id: named, ...readSiteFile(root, file, schema, what) });
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new RegistryError(problems);
  return found;
}
