import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPrintables } from '../../../src/build/require-printables.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'situs-'));
  mkdirSync(join(site, 'api/v1'), { recursive: true });
  mkdirSync(join(site, 'unduh'));
});
afterEach(() => rmSync(site, { recursive: true }));

const list = (...ids: string[]) => writeFileSync(join(site, 'api/v1/unduh.json'), JSON.stringify({ data: ids.map((id) => ({ id })) }));
const pdf = (id: string, content = '%PDF-1.7\n...\n%%EOF\n') => writeFileSync(join(site, `unduh/${id}.pdf`), content);

test('a site whose PDFs are all there may be published', () => {
  list('poster-a4', 'kartu-a4');
  pdf('poster-a4');
  pdf('kartu-a4');
  expect(checkPrintables(site)).toEqual({ count: 2, problems: [] });
});

test('a site without any PDF may not', () => {
  expect(checkPrintables(site).problems).toEqual(['daftar api/v1/unduh.json tidak ada']);
  list();
  expect(checkPrintables(site).problems).toEqual(['tidak ada satu PDF pun; isi content/situs/cetakan']);
});

test('a PDF that is missing, cut short or something else is named', () => {
  list('hilang-a4', 'putus-a4', 'lain-a4');
  pdf('putus-a4', '%PDF-1.7\n...');
  pdf('lain-a4', '<html></html>%%EOF');
  expect(checkPrintables(site).problems).toEqual([
    'unduh/hilang-a4.pdf tidak ada',
    'unduh/putus-a4.pdf bukan PDF yang utuh',
    'unduh/lain-a4.pdf bukan PDF yang utuh',
  ]);
});
