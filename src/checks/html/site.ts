import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { listFiles } from '../../build/files.ts';
import { collections } from '../../domain/page.ts';
import { normalizeBase, pathOf } from '../../domain/url.ts';
import type { Registry } from '../../registry/index.ts';
import type { Rule } from '../rule.ts';
import { attribute, elements, type Node } from './tree.ts';

/** A page of the built site. */
export interface HtmlPage {
  /** File below the output folder, e.g. `hak/apa-itu-tppo/index.html`. */
  path: string;
  /** Address on the server, base path included, e.g. `/situs/hak/apa-itu-tppo/`. */
  address: string;
  /** File that an editor opens to mend it: the page's MDX, otherwise the built file. */
  file: string;
  root: Node;
  /** Targets of fragments. */
  ids: string[];
  /** A page that only sends the reader on to another address. */
  redirect: boolean;
}

/** What the rules over the built site look at. */
export interface SiteInput {
  /** Base path with one slash on each side. */
  base: string;
  /** Scheme and host under which the site is published. */
  origin: string;
  /** Every file below the output folder. */
  files: ReadonlySet<string>;
  /** Bytes of the ZIPs among them. */
  sizes: ReadonlyMap<string, number>;
  pages: readonly HtmlPage[];
  /** Prose that must have become a page: MDX file and its file below the output folder. */
  prose: readonly { file: string; output: string }[];
  /** Text files in which no withheld number or fact may stand. */
  texts: readonly { file: string; content: string }[];
  registry: Registry;
}

export type SiteRule = Rule<SiteInput>;

const published = /\.(html|json|xml|csv|vcf|txt|bib|ris|webmanifest)$/;

/** Reads a built site. `root` is the project, in which pages are traced back to their MDX. */
export function readSite(folder: string, site: { base: string; origin: string; registry: Registry; root: string }): SiteInput {
  const base = normalizeBase(site.base);
  const files = listFiles(folder);
  const texts = files
    .filter((path) => published.test(path))
    .map((path) => ({ path, file: originalOf(path, folder, site.root), content: readFileSync(join(folder, path), 'utf8') }));
  const pages = texts.filter(({ path }) => path.endsWith('.html')).map(({ path, file, content }) => readPage(path, content, base, file));
  return {
    base,
    origin: new URL(site.origin).origin,
    files: new Set(files),
    sizes: new Map(files.filter((path) => path.endsWith('.zip')).map((path) => [path, statSync(join(folder, path)).size])),
    pages,
    prose: proseOf(site.root),
    texts,
    registry: site.registry,
  };
}

function proseOf(root: string): SiteInput['prose'] {
  return collections.flatMap((name) => {
    const folder = join(root, 'content', name);
    const names = existsSync(folder) ? listFiles(folder, (path) => path.endsWith('.mdx')) : [];
    return names.map((path) => ({
      file: `content/${name}/${path}`,
      output: `${pathOf.page(name, path.replace(/\.mdx$/, '')).slice(1)}index.html`,
    }));
  });
}

function readPage(path: string, content: string, base: string, file: string): HtmlPage {
  const root = parse(content);
  const all = elements(root);
  return {
    path,
    address: base + path.replace(/(^|\/)index\.html$/, '$1'),
    file,
    root,
    ids: all.flatMap((one) => attribute(one, 'id') ?? []),
    redirect: all.some((one) => one.tagName === 'meta' && attribute(one, 'http-equiv')?.toLowerCase() === 'refresh'),
  };
}

function originalOf(path: string, folder: string, root: string): string {
  const [first = '', second = ''] = path.split('/');
  const file = second === 'index.html' ? `content/halaman/${first}.mdx` : `content/${first}/${second}.mdx`;
  const known = second === 'index.html' || (collections as readonly string[]).includes(first);
  return known && existsSync(join(root, file)) ? file : `${folder.replace(/\/$/, '')}/${path}`;
}
