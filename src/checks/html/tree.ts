import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** Every element below `node`, in the order of the document. */
export function elements(node: Node, wanted: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  const visit = (parent: Node) => {
    for (const child of children(parent)) {
      if (tree.isElementNode(child) && wanted(child)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** First element of a name below `node`. */
export function element(node: Node, name: string): Element | undefined {
  return elements(node, (one) => one.tagName === name)[0];
}

export function attribute(one: Element, name: string): string | undefined {
  return one.attrs.find((attr) => attr.name === name)?.value;
}

/** Text that a reader gets: without scripts and styles, blocks kept apart. */
export function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && ['script', 'style', 'template'].includes(node.tagName)) return '';
  return children(node)
    .map((child) => (tree.isElementNode(child) && !inline.has(child.tagName) ? ` ${textOf(child)} ` : textOf(child)))
    .join('');
}

/** All characters inside an element, styles and scripts included. */
export function textContent(node: Node): string {
  return tree.isTextNode(node) ? node.value : children(node).map(textContent).join('');
}

/** Text directly before and directly after an element, with nothing but the element between. */
export function neighbours(one: Element): { before: string; after: string } {
  const siblings = one.parentNode ? children(one.parentNode) : [];
  const place = siblings.indexOf(one);
  const text = (node: Node | undefined) => (node && tree.isTextNode(node) ? node.value : '');
  return { before: text(siblings[place - 1]), after: text(siblings[place + 1]) };
}

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time']);

function children(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
