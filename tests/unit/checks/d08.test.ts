import { expect, test } from 'vitest';
import { pageFrame } from '../../../src/checks/dist/d08-page-frame.ts';
import { siteFindings } from './support.ts';

test('a complete frame is accepted, and redirects need none', () => {
  expect(siteFindings(pageFrame, 'd08/good')).toEqual([]);
});

test('each missing part of the frame is reported', () => {
  expect(siteFindings(pageFrame, 'd08/bad')).toEqual([
    'index.html <html lang="id"> belum ada',
    'index.html ada 2 <h1>, seharusnya tepat satu',
    'index.html ada 0 <main id="konten">, seharusnya tepat satu',
    'index.html tautan Keluar cepat (data-keluar-cepat) belum ada; pakai src/layouts/Base.astro',
  ]);
});
