/** What a cell of a table can hold. Lists become one cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** Begins what a spreadsheet would run as a formula: `=1+1`, `+62…`, `@sum`, also behind a tab, a line break or in full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A list as one cell. */
const BETWEEN = '; ';

/**
 * A table as a spreadsheet opens it right: UTF-8 with a byte-order mark, CRLF, every field in quotes. An apostrophe at the
 * start keeps a text, a phone number such as `+62…` included, from being computed.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join(BETWEEN) : String(cell ?? '');
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
