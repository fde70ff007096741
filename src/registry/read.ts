import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isSeq, type Node } from 'yaml';
import type { Kind } from '../domain/status.ts';
import { kinds } from '../domain/status.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** One entry of a YAML file before validation. */
export interface RawEntry {
  kind: Kind;
  file: string;
  data: Record<string, unknown>;
  /** Line of a field of the entry; of the entry itself when the field is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A registry file should stay readable; larger ones are cut into several. */
const MAX_BYTES = 1_000_000;

/**
 * Reads every YAML file below `<root>/content/registri`, one folder per kind.
 * Never throws for bad content: what cannot be read becomes a problem.
 */
export function readRegistry(root: string): { entries: RawEntry[]; problems: Problem[] } {
  const entries: RawEntry[] = [];
  const problems: Problem[] = unknownFolders(root);
  for (const kind of kinds) {
    for (const path of yamlFiles(join(root, 'content/registri', kind))) {
      const file = relative(root, path).replaceAll('\\', '/');
      const bytes = statSync(path).size;
      if (bytes > MAX_BYTES) {
        problems.push({
          file,
          line: 1,
          message: `berkas ${bytes} bita terlalu besar; pecah menjadi beberapa berkas di bawah ${MAX_BYTES} bita`,
        });
        continue;
      }
      readFile(readFileSync(path, 'utf8'), file, kind, entries, problems);
    }
  }
  return { entries, problems };
}

/** A file in a folder that is no kind would silently be left out. */
function unknownFolders(root: string): Problem[] {
  return yamlFiles(join(root, 'content/registri'))
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .filter((file) => !kinds.includes(file.split('/')[2] as Kind))
    .map((file) => ({ file, line: 1, message: `berkas ini tidak dibaca; pindahkan ke salah satu folder registri: ${kinds.join(', ')}` }));
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Parses one file's text into entries. */
export function readFile(content: string, file: string, kind: Kind, entries: RawEntry[], problems: Problem[]): void {
  const { document, errors, lineOf, lineAt } = parseYaml(content);
  problems.push(...errors.map((error) => ({ file, ...error })));
  if (errors.length > 0 || document.contents === null) return;
  if (!isSeq<Node>(document.contents)) {
    problems.push({ file, line: 1, message: 'berkas registri berisi daftar; awali setiap entri dengan "- id: …"' });
    return;
  }
  for (const node of document.contents.items) {
    if (!isMap(node)) {
      problems.push({ file, line: lineOf(node), message: 'entri harus berisi pasangan "kunci: nilai", diawali "- id: …"' });
      continue;
    }
    entries.push({ kind, file, data: node.toJS(document) as Record<string, unknown>, lineOf: (path) => lineAt(path, node) });
  }
}
