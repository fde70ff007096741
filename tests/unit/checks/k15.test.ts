import { expect, test } from 'vitest';
import { registryRecords } from '../../../src/checks/content/k15-registry.ts';
import { loadRegistry } from '../../../src/registry/index.ts';
import { loadContent } from '../../../src/checks/load.ts';
import { input, TODAY } from './support.ts';

test('a registry in which every source is used is accepted', () => {
  expect(registryRecords.check(input([]))).toEqual([]);
});

test('a source that nothing rests on is a warning', () => {
  const registry = loadRegistry('tests/fixtures/checks/k15/unused', TODAY);
  expect(registryRecords.check(input([], { registry }))).toEqual([
    {
      file: 'content/registri/sumber/lain.yaml',
      line: 1,
      message: 'sumber "koran-siang" tidak dipakai catatan mana pun; hubungkan atau hapus',
      level: 'warning',
    },
  ]);
});

test('problems of the registry are errors of the check', () => {
  expect(registryRecords.level).toBe('error');
  expect(registryRecords.check(loadContent('tests/fixtures/checks/k15/broken', TODAY))).toEqual([
    { file: 'content/registri/prosedur/dasar.yaml', line: 1, message: 'cara-lapor: kunci "judul" belum ada; tambahkan' },
  ]);
});

test('a help plan that names a contact that is not there is an error of the check, and so is a file that is missing', () => {
  const missing = 'berkas tidak ada; kembalikan dari versi sebelumnya';
  const file = 'content/situs/bantuan.yaml';
  const message = 'tidak ada kontak dengan id "kontak-hilang"; periksa ejaannya atau tambahkan ke content/registri';
  expect(registryRecords.check(loadContent('tests/fixtures/checks/k15/help-plan', TODAY))).toEqual([
    { file, line: 2, message },
    { file, line: 7, message },
    { file: 'content/situs/angka-berdampingan.yaml', line: 1, message: missing },
    { file: 'content/situs/perubahan-hukum.yaml', line: 1, message: missing },
    { file: 'content/situs/pencarian.yaml', line: 1, message: missing },
    { file: 'content/situs/cetakan', line: 1, message: 'tidak ada satu cetakan pun; kembalikan dari versi sebelumnya' },
    { file: 'content/situs/kelas-aman.yaml', line: 1, message: missing },
  ]);
});
