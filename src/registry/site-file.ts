import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { segments } from '../domain/site-text.ts';
import { explainField } from './explain.ts';
import { RegistryError, type Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { parseYaml } from './yaml.ts';

/** A file of `content/situs` that has the right shape. */
export interface SiteFile<T> {
  data: T;
  /** A problem with its line. */
  at: (path: readonly PropertyKey[], message: string) => Problem;
}

/**
 * Reads a file of `content/situs`.
 * @param what name of the kind of thing in it, for messages
 * @throws RegistryError listing every problem with line and correction
 */
export function readSiteFile<T>(root: string, file: string, schema: z.ZodType<T>, what: string): SiteFile<T> {
  const path = join(root, file);
  if (!existsSync(path)) throw new RegistryError([{ file, line: 1, message: 'berkas tidak ada; kembalikan dari versi sebelumnya' }]);
  const { document, errors, lineAt } = parseYaml(readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new RegistryError(errors.map((error) => ({ file, ...error })));
  const at = (where: readonly PropertyKey[], message: string): Problem => ({ file, line: lineAt(where), message });
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { data: parsed.data, at };
  throw new RegistryError(
    parsed.error.issues.map((issue) => {
      const { path: where, message } = explainField(issue, raw, what);
      return at(where, message);
    }),
  );
}

/** Something to look up, and where the file asks for it. */
export interface Lookup {
  path: readonly PropertyKey[];
  ask: () => unknown;
}

/** What cannot be looked up, as problems of the file. */
export function failures(lookups: readonly Lookup[], at: SiteFile<unknown>['at']): Problem[] {
  return lookups.flatMap(({ path, ask }) => {
    try {
      ask();
      return [];
    } catch (error) {
      return [at(path, (error as Error).message)];
    }
  });
}

/** The references inside a sentence. */
export function textLookups(sentence: string, path: readonly PropertyKey[], registry: Registry): Lookup[] {
  return segments(sentence).flatMap((one): Lookup[] => {
    if ('law' in one) return [{ path, ask: () => registry.law(one.law) }];
    if ('contact' in one) return [{ path, ask: () => registry.contact(one.contact) }];
    if ('value' in one) return [{ path, ask: () => registry.value(one.fact, one.value) }];
    return 'fact' in one ? [{ path, ask: () => registry.fact(one.fact) }] : [];
  });
}
