import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, element, elements, textOf, type Element, type Node } from '../../src/checks/html/tree.ts';

/** The words of one of our pages, as another generator would be given them. */
export interface Article {
  title: string;
  description: string;
  body: string;
}

/** Reads a built page back into Markdown: the same words, headings, lists and links, without our components. */
export function toMarkdown(html: string): Article {
  const document = parse(html);
  const main = element(document, 'main');
  if (!main) throw new Error('Halaman tanpa <main>.');
  const heading = element(main, 'h1');
  const description = elements(document, (one) => one.tagName === 'meta' && attribute(one, 'name') === 'description')[0];
  return {
    title: heading ? squeeze(textOf(heading)) : 'Tanpa judul',
    description: (description && attribute(description, 'content')) ?? '',
    body: `${blocks(main).filter(Boolean).join('\n\n')}\n`,
  };
}

/** Parts that generators bring themselves, or that only a component of ours shows. */
function isOurs(one: Element): boolean {
  const classes = (attribute(one, 'class') ?? '').split(' ');
  return (
    ['h1', 'svg', 'script', 'style', 'form', 'template'].includes(one.tagName) ||
    attribute(one, 'hidden') !== undefined ||
    classes.some((name) => ['crumbs', 'mark', 'back', 'share', 'band'].includes(name))
  );
}

/** Blocks below a node, each as Markdown. Loose text between blocks becomes a paragraph. */
function blocks(node: Node): string[] {
  const found: string[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const text = squeeze(loose.map(inline).join(''));
    if (text) found.push(text);
    loose = [];
  };
  for (const child of children(node)) {
    if (isElement(child) && isOurs(child)) continue;
    if (!isElement(child) || !block.has(child.tagName)) {
      loose.push(child);
      continue;
    }
    flush();
    found.push(...oneBlock(child));
  }
  flush();
  return found;
}

const block = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h2 h3 h4 header li nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

function oneBlock(one: Element): string[] {
  const level = /^h([2-4])$/.exec(one.tagName)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${squeeze(children(one).map(inline).join(''))}`];
  if (one.tagName === 'ul' || one.tagName === 'ol') {
    return [
      elements(one, (item) => item.tagName === 'li' && item.parentNode === one)
        .map((item) => listItem(item, one.tagName === 'ol'))
        .join('\n'),
    ];
  }
  if (one.tagName === 'tr' || one.tagName === 'dl') return [cells(one)];
  return blocks(one);
}

function listItem(item: Element, ordered: boolean): string {
  const mark = ordered ? '1. ' : '- ';
  return (
    mark +
    blocks(item)
      .filter(Boolean)
      .join('\n\n')
      .replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
  );
}

/** A row of a table or a list of terms, as a list: what matters here is the words, not their columns. */
function cells(row: Element): string {
  const parts = elements(row, (one) => ['td', 'th', 'dt', 'dd'].includes(one.tagName));
  return parts.map((one) => `- ${blocks(one).join(' ').replaceAll('\n', ' ')}`).join('\n');
}

function inline(node: Node): string {
  if (!isElement(node)) return 'value' in node ? node.value.replace(/[\\`*_[\]<>#~|]/g, '\\$&') : '';
  if (isOurs(node)) return '';
  const text = children(node).map(inline).join('');
  if (node.tagName === 'br') return ' ';
  const to = node.tagName === 'a' ? attribute(node, 'href') : undefined;
  if (to && squeeze(text)) return `[${squeeze(text)}](<${to}>)`;
  if (['b', 'strong'].includes(node.tagName) && text === squeeze(text) && text) return `**${text}**`;
  return text;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const isElement = (node: Node): node is Tree.Element => 'tagName' in node;
