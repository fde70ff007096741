import { expect, test } from 'vitest';
import { changeLog, corrections } from '../../../src/domain/change-log.ts';

const log = changeLog([
  {
    title: 'B',
    path: '/hak/b/',
    changes: [
      { tanggal: '2026-11-01', jenis: 'terbit', ringkasan: 'Terbit.' },
      { tanggal: '2026-11-20', jenis: 'isi', ringkasan: 'Satu.' },
      { tanggal: '2026-11-20', jenis: 'koreksi', ringkasan: 'Dua.' },
    ],
  },
  { title: 'A', path: '/hak/a/', changes: [{ tanggal: '2026-11-20', jenis: 'terbit', ringkasan: 'Terbit.' }] },
]);

test('changes stand newest first; on one day by title, and of one page the later first', () => {
  expect(log.map(({ title, number }) => `${title}${number}`)).toEqual(['A1', 'B3', 'B2', 'B1']);
});

test('corrections are told apart', () => {
  expect(corrections(log).map(({ ringkasan }) => ringkasan)).toEqual(['Dua.']);
  expect(corrections([])).toEqual([]);
});
