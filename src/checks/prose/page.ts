import type { z } from 'astro/zod';
import { isMap } from 'yaml';
import { page, type Page } from '../../domain/page.ts';
import { explainField } from '../../registry/explain.ts';
import { parseYaml } from '../../registry/yaml.ts';
import { scan, type Scan } from './scan.ts';

/** A page of prose as it stands in its file. */
export interface ProsePage extends Scan {
  /** File, from the project's root. */
  file: string;
  /** Folder below `content/`. */
  collection: string;
  /** Last part of its address. */
  slug: string;
  /** Front matter; `null` while it is not valid. */
  data: Page | null;
  /** What is wrong with the front matter. */
  problems: { line: number; message: string }[];
  body: string;
  /** Line of a front-matter field. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of an offset in the body. */
  lineAt: (offset: number) => number;
}

/** Reads one MDX text. Never throws for bad content: what cannot be read becomes a problem. */
export function parsePage(content: string, file: string): ProsePage {
  const [collection = '', name = ''] = file.split('/').slice(-2);
  const source = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(source);
  const body = source.slice(front?.[0].length ?? 0);
  const firstLine = front?.[0].split('\n').length ?? 1;
  const { data, problems, lineOf } = readFrontMatter(front?.[1]);
  return {
    file,
    collection,
    slug: name.replace(/\.mdx$/, ''),
    data,
    problems,
    lineOf,
    body,
    lineAt: (offset) => firstLine + body.slice(0, offset).split('\n').length - 1,
    ...scan(body),
  };
}

function readFrontMatter(yaml: string | undefined): Pick<ProsePage, 'data' | 'problems' | 'lineOf'> {
  if (yaml === undefined) {
    const message = 'bagian depan belum ada; awali halaman dengan baris "---", kunci seperti "judul: …", lalu "---" lagi';
    return { data: null, problems: [{ line: 1, message }], lineOf: () => 1 };
  }
  const { document, errors, lineAt } = parseYaml(yaml, 2);
  if (errors.length > 0) return { data: null, problems: errors, lineOf: () => 1 };
  const raw: unknown = isMap(document.contents) ? document.toJS() : {};
  const parsed = page.safeParse(raw);
  if (parsed.success) return { data: parsed.data, problems: [], lineOf: lineAt };
  const problems = parsed.error.issues.map((issue: z.core.$ZodIssue) => {
    const { path, message } = explainField(issue, raw, 'halaman');
    return { line: lineAt(path), message };
  });
  return { data: null, problems, lineOf: lineAt };
}
