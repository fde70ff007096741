import { zipSync, type Zippable } from 'fflate';

/** Already compressed inside; squeezing them again only takes time. */
const dense = /\.(pdf|avif|webp|png)$/;

/**
 * A ZIP that depends on nothing but its input: files by name, one date for all, no attributes of a machine.
 * @param day `YYYY-MM-DD`, shown as the date of every file
 */
export function zip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP holds local time without a zone, and fflate reads it with local getters.
  const mtime = new Date(year, month - 1, date);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, content]) => [name, [content, { level: dense.test(name) ? 0 : 6 }]]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime });
}
