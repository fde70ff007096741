import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Kind } from '../domain/status.ts';
import { kinds } from '../domain/status.ts';
import type { Problem } from './problem.ts';

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
  const problems: Problem[] = [];
  for (const kind of kinds) {
    for (const path of yamlFiles(join(root, 'content/registri', kind))) {
      const file = relative(root, path).replaceAll('\\', '/');
      const bytes = statSync(path).size;
      if (bytes > MAX_BYTES) {
        problems.push({ file, line: 1, message: `berkas ${bytes} bita terlalu besar; pecah menjadi beberapa berkas di bawah ${MAX_BYTES} bita` });
        continue;
      }
      readFile(readFileSync(path, 'utf8'), file, kind, entries, problems);
    }
  }
  return { entries, problems };
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

/** Parses one file's text; Windows line ends and a byte-order mark are accepted. */
export function readFile(content: string, file: string, kind: Kind, entries: RawEntry[], problems: Problem[]): void {
  const lines = new LineCounter();
  const document = parseDocument(content.replace(/^\uFEFF/, ''), { lineCounter: lines, schema: 'core', uniqueKeys: true });
  for (const error of document.errors) {
    const tab = /\t/.test(content.split('\n')[lines.linePos(error.pos[0]).line - 1] ?? '');
    const hint = tab ? 'YAML tidak menerima tab; ganti dengan spasi' : error.message.split('\n')[0];
    problems.push({ file, line: lines.linePos(error.pos[0]).line, message: `YAML tidak terbaca: ${hint}` });
  }
  if (document.errors.length > 0 || document.contents === null) return;
  if (!isSeq(document.contents)) {
    problems.push({ file, line: 1, message: 'berkas registri berisi daftar; awali setiap entri dengan "- id: …"' });
    return;
  }
  for (const node of document.contents.items) {
    const line = lines.linePos((isMap(node) && node.range?.[0]) || 0).line;
    if (!isMap(node)) {
      problems.push({ file, line, message: 'entri harus berisi pasangan "kunci: nilai", diawali "- id: …"' });
      continue;
    }
    entries.push({
      kind,
      file,
      data: node.toJSON() as Record<string, unknown>,
      lineOf: (path) => fieldLine(node, path, lines) ?? line,
    });
  }
}

function fieldLine(map: YAMLMap, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = map.getIn(path.slice(0, depth) as (string | number)[], true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
