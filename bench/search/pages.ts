import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { listFiles } from '../../src/build/files.ts';
import { attribute, elements, textOf } from '../../src/checks/html/tree.ts';

/** What every engine gets of a page: the part marked `data-pagefind-body`, without what is marked as not for searching. */
export interface Page {
  /** Site path, e.g. `/hak/apa-itu-tppo/`. */
  path: string;
  title: string;
  /** Headings below the title, one after the other. */
  headings: string;
  text: string;
  /** The same part as HTML without other directions to Pagefind, for an engine that reads headings itself. */
  html: string;
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the searchable pages of a site built for the root of a host. */
export function readPages(folder: string): Page[] {
  return listFiles(folder, (path) => path.endsWith('index.html')).flatMap((path) => {
    const body = elements(parse(readFileSync(join(folder, path), 'utf8')), (one) => attribute(one, 'data-pagefind-body') !== undefined)[0];
    if (!body) return [];
    strip(body);
    const [title] = elements(body, (one) => one.tagName === 'h1').map(textOf);
    const headings = elements(body, (one) => /^h[2-6]$/.test(one.tagName)).map(textOf);
    return [
      {
        path: `/${path.replace(/index\.html$/, '')}`,
        title: clean(title ?? ''),
        headings: clean(headings.join(' ')),
        text: clean(textOf(body)),
        html: serializeOuter(body),
      },
    ];
  });
}

function strip(node: Tree.Element): void {
  node.attrs = node.attrs.filter(({ name }) => !/^data-pagefind-(?!body)/.test(name));
  node.childNodes = node.childNodes.filter(
    (child) =>
      !('tagName' in child) || (attribute(child, 'data-pagefind-ignore') === undefined && !['script', 'style'].includes(child.tagName)),
  );
  for (const child of node.childNodes) if ('tagName' in child) strip(child);
}
