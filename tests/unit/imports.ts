import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An import line of a source file. */
export interface Import {
  /** Importing file, from the project's root. */
  from: string;
  /** What it names: a file from the project's root, or a package. */
  to: string;
  /** True inside a `<script>` of an Astro file, which runs in the browser. */
  script: boolean;
}

const statement = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Import lines of a text, which stands in the file `from`. */
export function importsOf(text: string, from: string): Import[] {
  const find = (part: string, script: boolean) =>
    [...part.matchAll(statement)].map(([, fixed, dynamic]) => ({ from, to: resolve(from, fixed ?? dynamic ?? ''), script }));
  if (!from.endsWith('.astro')) return find(text, false);
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  const rest = scripts.reduce((whole, [script]) => whole.replace(script, ''), text);
  return [...find(rest, false), ...scripts.flatMap(([, inside = '']) => find(inside, true))];
}

/** Source files below a folder, with their text. */
export function sources(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mjs|js)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** Room of a file: the folder below `src`, or the file itself when it stands directly there. */
export function room(file: string): string {
  return file.split('/')[1] ?? '';
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : to;
}
