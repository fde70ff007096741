import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { joinFiles, offlinePaths, type Part } from '../domain/offline.ts';
import { listFiles } from './files.ts';

/** Files of the site that can be saved: pages and what they need. Data, feeds, share images and papers stay on the server. */
const savable = [
  /\.html$/,
  /^(pagefind|pencarian|cari)\//,
  /^_astro\/[^/]+\.(js|css|svg)$/,
  /^ikon[^/]*\.(svg|png)$/,
  /^manifest\.webmanifest$/,
];
/** Numbers and first steps, apart from the guides for people who must act. */
const core = [/^(404|index)\.html$/, /^bantuan\//, /^luring\//, /^panduan\/index\.html$/, /^privasi\//, /^ikon/, /^manifest/];

/** A part begins at every thirty-second path or so, by the path's own hash: a new page moves the borders of one part only. */
const SPREAD = 32;
/** Bytes before squeezing after which a part ends anyway, so that a broken connection costs little. */
const LARGEST = 300_000;

/** A part with its content. */
export interface BuiltPart {
  part: Part;
  content: Uint8Array;
}

/** Pages of the guides that tell what to do now, by the editors' topic. */
function actingGuides(root: string): Set<string> {
  const folder = join(root, 'content/panduan');
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.mdx') && /^topik: bertindak\s*$/m.test(readFileSync(join(folder, name), 'utf8')),
  );
  if (names.length === 0) throw new Error('content/panduan: tidak ada panduan dengan "topik: bertindak" untuk disimpan luring');
  return new Set(names.map((name) => `panduan/${name.slice(0, -4)}/index.html`));
}

/** Everything that can be saved from the built site in `folder`, core first. `root` holds the prose. */
export function buildParts(folder: string, root: string): BuiltPart[] {
  const guides = actingGuides(root);
  const files = listFiles(folder, (path) => !/\.(br|gz)$/.test(path) && savable.some((one) => one.test(path)));
  const isCore = (path: string) => core.some((one) => one.test(path)) || guides.has(path);
  return [true, false].flatMap((wanted) =>
    group(
      files.filter((path) => isCore(path) === wanted).map((path) => ({ path: address(path), content: readFileSync(join(folder, path)) })),
    ).map((group) => build(group, wanted)),
  );
}

interface SiteFile {
  path: string;
  content: Uint8Array;
}

const address = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content);

/** Neighbours by path resemble each other, which is what makes the parts small. */
function group(files: SiteFile[]): SiteFile[][] {
  const groups: SiteFile[][] = [];
  let size = Infinity;
  for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const alone = file.path === offlinePaths.fallback;
    if (alone || size + file.content.length > LARGEST || sha256(file.path).digest()[0]! % SPREAD === 0) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(file);
    // The page that explains what is missing must not fall with others.
    size = alone ? Infinity : size + file.content.length;
  }
  return groups;
}

function build(files: SiteFile[], isCore: boolean): BuiltPart {
  const content = gzipSync(joinFiles(files), { level: 9 });
  // The header names the operating system; without it every machine builds the same bytes (RFC 1952: 255 is unknown).
  content[9] = 255;
  const id = sha256(content).digest('hex').slice(0, 32);
  return { part: { id, bytes: content.length, first: files[0]!.path, last: files.at(-1)!.path, core: isCore }, content };
}
