import { expect, test } from 'vitest';
import { words } from '../../../../src/domain/search/words.ts';

test('case, accents and punctuation do not tell words apart', () => {
  expect(words('Déportasi: “PASPOR”, ya!')).toEqual(['deportasi', 'paspor', 'ya']);
});

test('a doubled word is one word, however it is written', () => {
  expect(words('anak-anak anak2 ciri-cirinya berjalan-jalan')).toEqual(['anak', 'anak', 'ciri', 'berjalan']);
});

test('other hyphens join different words', () => {
  expect(words('e-KTP PPA-PPO 1500-630')).toEqual(['ktp', 'ppa', 'ppo', '1500', '630']);
});

test('vowels drawn out for emphasis count once, while the letters of an abbreviation stay', () => {
  expect(words('tolooong TPPP P2MI')).toEqual(['tolong', 'tppp', 'p2mi']);
});

test('single letters say nothing, single digits do', () => {
  expect(words('pasal 8 a')).toEqual(['pasal', '8']);
});
