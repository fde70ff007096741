import { redirectList, redirectProblems, type Redirect } from '../domain/redirect.ts';
import { RegistryError, type Problem } from './problem.ts';
import { readSiteFile } from './site-file.ts';

/** A redirect, and how to complain about a part of it. */
export interface PlacedRedirect extends Redirect {
  complain: (key: keyof Redirect, message: string) => Problem;
}

/**
 * Reads the redirects. Whether their targets exist is asked of the prose (checks) and of the built site (build).
 * @throws RegistryError listing every problem with line and correction
 */
export function loadRedirects(root: string): PlacedRedirect[] {
  const { data, at } = readSiteFile<Redirect[]>(root, 'content/situs/alihan.yaml', redirectList, 'alihan');
  const problems = redirectProblems(data).map(({ index, key, message }) => at([index, key], message));
  if (problems.length > 0) throw new RegistryError(problems);
  return data.map((one, index) => ({ ...one, complain: (key, message) => at([index, key], message) }));
}
