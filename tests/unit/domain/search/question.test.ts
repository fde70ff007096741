import { expect, test } from 'vitest';
import { formOf } from '../../../../src/domain/search/question.ts';

test('questions of meaning are known by their form', () => {
  for (const text of ['apa itu tppo', 'Apa sih perdagangan orang itu?', 'tppo itu apa', 'sp2hp apa ya', 'apa arti visum'])
    expect(formOf(text)).toBe('istilah');
});

test('other questions that hold "apa" are not', () => {
  for (const text of ['apa hak saya', 'hak saya apa', 'apakah lapor harus bayar', 'korban kerja paksa dapat bantuan apa'])
    expect(formOf(text)).toBeNull();
});
