import { loadRegistry, Registry, type Entry } from '../../../src/registry/index.ts';
import { loadPrintables, sheetsOf } from '../../../src/registry/printables.ts';
import { composeSheet, type Sheet } from '../../../src/print/sheets.ts';

export const registry = loadRegistry(process.cwd(), '2026-11-22');
export const names = sheetsOf(loadPrintables(process.cwd(), registry), registry);

/** A sheet of the site by its file name, also with another registry. */
export function sheet(file: string, facts: Registry = registry): Sheet {
  const name = names.find((one) => one.file === file);
  if (!name) throw new Error(`No sheet ${file}; there are ${names.map((one) => one.file).join(', ')}`);
  return composeSheet(name, facts);
}

/** The same sheet with another content. */
export function withContent(from: Sheet, change: Record<string, unknown>): Sheet {
  return { ...from, data: { ...from.data, isi: { ...(from.data.isi as object), ...change } } };
}

/** The registry with one contact changed. */
export function withNumber(id: string, nomor: string): Registry {
  const changed = registry.everything().map((entry): [string, Entry] => {
    if (entry.kind !== 'kontak' || entry.record.id !== id) return [entry.record.id, entry];
    return [id, { ...entry, record: { ...entry.record, telepon: [{ nomor }] } } as Entry];
  });
  return new Registry(new Map(changed));
}
