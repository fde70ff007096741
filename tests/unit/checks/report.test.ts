import { expect, test } from 'vitest';
import { condense } from '../../../src/checks/dist/condense.ts';
import { countLevels, formatAnnotations, formatFindings } from '../../../src/checks/report.ts';
import type { Reported } from '../../../src/checks/rule.ts';

const found: Reported[] = [
  { file: 'content/a.mdx', line: 3, code: 'K03', level: 'error', message: 'nomor: 50%\nlagi' },
  { file: 'content/a.mdx', line: 9, code: 'K10', level: 'warning', message: 'kalimat panjang' },
  { file: 'content/b.mdx', line: 1, code: 'K08', level: 'error', message: 'judul sama' },
];

test('findings are grouped by file, and warnings are marked as hints', () => {
  expect(formatFindings(found.slice(1))).toBe('content/a.mdx:9  K10  saran: kalimat panjang\n\ncontent/b.mdx:1  K08  judul sama');
});

test('annotations escape what would break them', () => {
  expect(formatAnnotations(found.slice(0, 2))).toBe(
    '::error file=content/a.mdx,line=3,title=K03::nomor: 50%25%0Alagi\n::warning file=content/a.mdx,line=9,title=K10::kalimat panjang',
  );
});

test('errors and warnings are counted apart', () => {
  expect(countLevels(found)).toEqual({ errors: 2, warnings: 1 });
});

test('the same finding on more than five pages is told once, with their number', () => {
  const many = (count: number): Reported[] =>
    Array.from({ length: count }, (_, index) => ({ file: `${index}.html`, line: 1, code: 'D01', level: 'error', message: 'tautan putus' }));
  expect(condense(many(5))).toEqual(many(5));
  expect(condense(many(6))).toEqual([
    { file: '0.html', line: 1, code: 'D01', level: 'error', message: 'tautan putus (sama di 5 halaman lain)' },
  ]);
});
