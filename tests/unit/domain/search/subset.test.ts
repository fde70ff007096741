import { expect, test } from 'vitest';
import { compileLexicon, reader } from '../../../../src/domain/search/lexicon.ts';
import { buildMap } from '../../../../src/domain/search/map.ts';
import { index, understand } from '../../../../src/domain/search/query.ts';
import { rank } from '../../../../src/domain/search/rank.ts';
import { subset } from '../../../../src/domain/search/subset.ts';

const known = new Set(['gaji', 'paspor', 'tahan', 'polisi']);
const isRoot = (stem: string) => known.has(stem);
const read = reader(compileLexicon({ kosong: ['saya'], obrolan: {}, padanan: [] }, isRoot), isRoot);
const record = (path: string, title: string) => ({ path, title, kind: 'baca' as const, label: 'Panduan' });
const map = buildMap(
  {
    records: [record('/fakta/gaji/', 'Gaji'), record('/hak/paspor/', 'Paspor'), record('/bantuan/110/', 'Polisi')],
    cues: {},
    bets: [
      { urgent: true, local: false, phrases: ['paspor ditahan'], paths: ['/bantuan/110/', '/fakta/gaji/'] },
      { urgent: false, local: false, phrases: ['gaji'], paths: ['/fakta/gaji/'] },
    ],
  },
  read,
);
const own = subset(map, (path) => (path.startsWith('/fakta/') ? undefined : `${path}index.html`));
const answers = (text: string) => {
  const ready = index(own);
  return rank(understand(text, ready, false), ready).map(({ entry }) => entry.path);
};

test('what is left out is never an answer, and addresses are the new ones', () => {
  expect(answers('gaji saya')).toEqual([]);
  expect(answers('paspor')).toEqual(['/hak/paspor/index.html']);
});

test('the best answers still come first where the map has fewer entries', () => {
  expect(answers('paspor saya ditahan')).toEqual(['/bantuan/110/index.html', '/hak/paspor/index.html']);
  expect(own.bets).toHaveLength(1);
});
