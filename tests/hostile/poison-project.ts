import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'astro/zod';
import { listFiles } from '../../src/build/files.ts';
import { collections, page } from '../../src/domain/page.ts';
import { kinds } from '../../src/domain/status.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { schemas } from '../../src/registry/schemas.ts';
import { useBlankPaper } from './blank-paper.ts';
import { neededRecords } from './needed.ts';
import { payloads } from './payloads.ts';
import { poison } from './poison-text.ts';

/** As many of each kind as there are payloads, so that every field meets every one. */
const ENOUGH = payloads.length;
const NAME = '"><img src=x onerror=racun()> ${racun()} {racun}';

/** What `poisonProject` did, for the tests that look at the outcome. */
export interface Poisoning {
  /** Records with hostile fields, as `jenis/id`. */
  records: string[];
  /** Number of fields that took hostile text. */
  fields: number;
}

/** Makes a copy of the project say hostile things wherever its schemas let words in, and publishes it under a hostile name. */
export function poisonProject(root: string, today: string): Poisoning {
  const registry = poisonRegistry(root, today);
  const fields = registry.fields + poisonProse(root);
  poisonSiteFiles(root);
  poisonConfig(join(root, 'src/site.config.ts'));
  useBlankPaper(root);
  return { ...registry, fields };
}

function poisonRegistry(root: string, today: string): Poisoning {
  const registry = loadRegistry(root, today);
  const { darurat } = parse(readFileSync(join(root, 'content/situs/bantuan.yaml'), 'utf8')) as { darurat: string[] };
  const first = (ids: readonly string[]) => [...new Set(ids)].slice(0, ENOUGH);
  const speaking = kinds.flatMap((kind) => {
    const shown = kind === 'sumber' ? [] : registry.all(kind).map(({ id }) => id);
    return first([...shown.filter((id) => darurat.includes(id)), ...shown]);
  });
  // Only sources that something shown rests on have a page.
  const cited = speaking.flatMap((id) => registry.peek(id)!.record).flatMap((record) => ('sumber' in record ? record.sumber : []));
  const victims = [...speaking, ...first(cited)];
  const needed = neededRecords(root, registry.everything(), victims);
  const result: Poisoning = { records: [], fields: 0 };
  // Figures that stand side by side must have one unit, or the registry refuses them.
  const compared = readFileSync(join(root, 'content/situs/angka-berdampingan.yaml'), 'utf8');
  for (const kind of kinds) {
    const folder = join(root, 'content/registri', kind);
    for (const file of listFiles(folder, (path) => /\.ya?ml$/.test(path)).map((path) => join(folder, path))) {
      const records = parse(readFileSync(file, 'utf8'), { schema: 'core' }) as { id: string }[];
      const changed = records
        .filter(({ id }) => needed.has(id))
        .map((record) => {
          const turn = victims.indexOf(record.id);
          if (turn < 0) return record;
          const { record: hostile, taken } = poison(
            record,
            schemas[kind],
            turn % ENOUGH,
            (path) => path.at(-1) === 'satuan' && compared.includes(record.id),
          );
          result.records.push(`${kind}/${record.id}`);
          result.fields += taken.length;
          return hostile;
        });
      writeFileSync(file, stringify(changed));
    }
  }
  return result;
}

/** Every page keeps its front matter, hostile in some, and gets a short text, so that what is weighed is the hostile part. */
function poisonProse(root: string): number {
  let fields = 0;
  let turn = 0;
  const text = `Contoh \\<script>racun()\\</script> dan \`{racun()}\`.\n\n~~~\n${payloads.join('\n')}\n~~~\n\n<Note label='"><img src=x onerror=racun()>'>\n\nracun\n\n</Note>\n`;
  for (const collection of collections) {
    const folder = join(root, 'content', collection);
    mkdirSync(folder, { recursive: true });
    for (const [index, name] of readdirSync(folder)
      .filter((one) => one.endsWith('.mdx'))
      .sort()
      .entries()) {
      const file = join(folder, name);
      const front = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const data: unknown = parse(front, { schema: 'core' });
      const hostile = index < 3 ? poison(data, page as z.ZodType, turn++ % ENOUGH) : { record: data, taken: [] };
      fields += hostile.taken.length;
      writeFileSync(file, `---\n${stringify(hostile.record)}---\n\n${index === 0 ? text : 'racun\n'}`);
      if (collection === 'artikel' && index === 0) writeFileSync(join(folder, `${NAME}.mdx`), readFileSync(file));
    }
  }
  return fields;
}

/** Sentences of `content/situs`, which may hold neither digits nor braces. */
function poisonSiteFiles(root: string): void {
  const folder = join(root, 'content/situs');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.yaml'))) {
    const file = join(folder, name);
    const hostile = (value: unknown): unknown => {
      if (typeof value === 'string')
        return /\s/.test(value) ? `"><img src=x onerror=racun()></script><script>racun()</script> ${value}` : value;
      if (Array.isArray(value)) return value.map(hostile);
      return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hostile(part)]))
        : value;
    };
    const data = parse(readFileSync(file, 'utf8'), { schema: 'core' }) as { sebutan?: Record<string, unknown> };
    // Lists of places are gone where all their records are; names for them would lead nowhere.
    if (data.sebutan) data.sebutan = Object.fromEntries(Object.entries(data.sebutan).filter(([answer]) => !answer.startsWith('/')));
    writeFileSync(file, stringify(hostile(data)));
  }
}

function poisonConfig(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before
    .replace("name: 'Tim Rantau Aman'", "name: 'Tim \"><script>racun()</script> & Kawan'")
    .replace('editorEmail: null as string | null', "editorEmail: 'redaksi@situs.example' as string | null");
  if ((after.match(/racun|redaksi@/g) ?? []).length !== 2)
    throw new Error('src/site.config.ts has changed; tell tests/hostile/poison-project.ts how');
  writeFileSync(file, after);
}
