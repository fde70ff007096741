import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv, type Cell } from '../../../src/domain/csv.ts';

/** One row, written and read back. */
function readBack(...cells: Cell[]): string[] {
  const header = cells.map((_, index) => `k${index}`);
  const rows: string[][] = parse(csv(header, [cells]), { bom: true });
  return rows[1] ?? [];
}

test('is UTF-8 with a byte-order mark, CRLF and every field in quotes', () => {
  expect(csv(['id', 'jumlah'], [['a', 1]])).toBe('\uFEFF"id","jumlah"\r\n"a","1"\r\n');
});

test('quotes, commas, semicolons, line breaks and other scripts survive', () => {
  const cells = ['kata "kutip"', 'a,b;c', 'baris\r\ndua', 'é 你好 عربي'];
  expect(readBack(...cells)).toEqual(cells);
});

test('empty values are empty fields, lists are one field', () => {
  expect(readBack(null, [], ['a', 'b'], true, 0)).toEqual(['', '', 'a; b', 'true', '0']);
});

test.each(['=1+1', '+62 812-9007-0027', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=HYPERLINK("https://x.example";"klik")'])(
  '%j is not computed by a spreadsheet',
  (text) => {
    expect(readBack(text)).toEqual([`'${text}`]);
  },
);

test('a negative number and a list that begins with a formula are neutralised too, other signs are not', () => {
  expect(readBack(-5, ['=1', 'b'], '129', ' =1', "'a")).toEqual(["'-5", "'=1; b", '129', ' =1', "'a"]);
});
