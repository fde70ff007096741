import { LineCounter, isNode, parseDocument, type Document, type ErrorCode, type Node } from 'yaml';

/** A YAML text with the lines of its parts. */
export interface YamlText {
  document: Document.Parsed;
  /** Why it could not be read, in an editor's words; empty when it could. */
  errors: { line: number; message: string }[];
  /** Line of a node, counted from 1. */
  lineOf: (node: Node | null) => number;
  /** Line of the value at a path below `from`, or of its nearest parent that is there. */
  lineAt: (path: readonly PropertyKey[], from?: Node | null) => number;
}

/** The commonest slips, by the parser's name for them. */
const hints: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'YAML tidak menerima tab; ganti dengan spasi',
  DUPLICATE_KEY: 'kunci ini ditulis dua kali; hapus salah satu',
  BLOCK_AS_IMPLICIT_KEY: 'teks berisi titik dua; apit dengan tanda kutip',
  BAD_INDENT: 'lekukannya tidak sama dengan baris di atasnya; samakan jumlah spasinya',
  BAD_SCALAR_START: 'teks diawali tanda khusus; apit dengan tanda kutip',
};

/** Parses YAML; Windows line ends and a byte-order mark are accepted. `firstLine` is the line on which the text starts. */
export function parseYaml(content: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(content.replace(/^\uFEFF/, ''), { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const lineOfOffset = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (node: Node | null) => lineOfOffset(node?.range?.[0] ?? 0);
  // What follows the first error is mostly its consequence.
  const errors = document.errors.slice(0, 1).map((error) => {
    const line = lines.linePos(error.pos[0]).line;
    const tab = /^\s*\t/.test(content.split('\n')[line - 1] ?? '');
    const hint =
      (tab ? hints.TAB_AS_INDENT : hints[error.code]) ?? 'periksa tanda kutip, titik dua, kurung, dan lekukan di baris ini dan sebelumnya';
    return { line: line + firstLine - 1, message: `YAML tidak terbaca: ${hint}` };
  });
  const lineAt = (path: readonly PropertyKey[], from: Node | null = document.contents) => lineOf(nearest(from, path) ?? from);
  return { document, errors, lineOf, lineAt };
}

function nearest(from: Node | null, path: readonly PropertyKey[]): Node | undefined {
  const map = from as { getIn?: (path: unknown[], keep: boolean) => unknown } | null;
  for (let depth = path.length; depth > 0; depth--) {
    const node = map?.getIn?.(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node;
  }
  return undefined;
}
