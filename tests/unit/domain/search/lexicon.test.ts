import { expect, test } from 'vitest';
import { compileLexicon, concepts, reader } from '../../../../src/domain/search/lexicon.ts';

const roots = new Set(['tahan', 'dagang', 'bayar', 'kurung', 'kerja', 'pulang']);
const isRoot = (stem: string) => roots.has(stem);
const lexicon = compileLexicon(
  {
    kosong: ['saya', 'tidak', 'boleh', 'apa', 'yang', 'itu'],
    obrolan: { tidak: ['ga', 'dak'], majikan: ['bos'], gaji: ['upah'], 'arab saudi': ['ksa'] },
    padanan: [
      ['tppo', 'perdagangan orang', 'trafficking'],
      ['gaji macet', 'gaji tidak dibayar'],
      ['sekap', 'dikurung', 'tidak boleh pulang'],
    ],
  },
  isRoot,
);
const read = reader(lexicon, isRoot);

test('hasty and regional words are what they mean', () => {
  expect(concepts('paspor saya ditahan bos', read)).toEqual(['paspor', 'tahan', 'majikan']);
  expect(concepts('kerja KSA', read)).toEqual(['kerja', 'arab', 'saudi']);
});

test('names for the same thing are one concept, in every form of their words', () => {
  for (const name of ['TPPO', 'trafficking', 'perdagangan orang', 'diperdagangkan orang']) expect(concepts(name, read)).toEqual(['tppo']);
});

test('a phrase keeps the "tidak" that changes its sense, and an empty word between does no harm', () => {
  expect(concepts('upah saya ga dibayar', read)).toEqual(['gaji macet']);
  expect(concepts('dak boleh pulang', read)).toEqual(['sekap']);
  expect(concepts('pulang', read)).toEqual(['pulang']);
});

test('words that say nothing are dropped unless there is nothing else', () => {
  expect(concepts('apa itu kerja', read)).toEqual(['kerja']);
  expect(concepts('apa itu', read)).toEqual(['apa', 'itu']);
});

test('each concept counts once', () => {
  expect(concepts('kerja bekerja pekerjaan', read)).toEqual(['kerja']);
});

test('words that every object has do not break the lists', () => {
  expect(concepts('constructor toString', read)).toEqual(['constructor', 'tostring']);
});
