import { describe, expect, test } from 'vitest';
import { choose } from '../../../../src/domain/search/choice.ts';
import { compileLexicon, reader } from '../../../../src/domain/search/lexicon.ts';
import { buildMap, type SearchMap, type SearchRecord } from '../../../../src/domain/search/map.ts';
import { contentWords, index, understand } from '../../../../src/domain/search/query.ts';
import { rank } from '../../../../src/domain/search/rank.ts';
import { rootsOf } from '../../../../src/domain/search/vocabulary.ts';

const records: SearchRecord[] = [
  {
    path: '/hak/dokumen/',
    title: 'Bolehkah paspor atau ijazah ditahan?',
    kind: 'baca',
    label: 'Hak Anda',
    aliases: ['paspor disita', 'majikan pegang paspor'],
    text: 'dokumen milik sendiri menurut hukum',
  },
  {
    path: '/tanda/kerja/',
    title: 'Tawaran kerja luar negeri',
    kind: 'baca',
    label: 'Tanda bahaya',
    aliases: ['penipuan kerja', 'kerja kamboja'],
  },
  { path: '/panduan/lapor/', title: 'Lapor ke mana?', kind: 'baca', label: 'Panduan', aliases: ['lapor tppo', 'disekap'] },
  { path: '/periksa-fakta/paspor/', title: 'Benarkah paspor lebih aman dipegang majikan?', kind: 'periksa', label: 'Periksa fakta' },
  { path: '/istilah/paspor/', title: 'Paspor', kind: 'istilah', label: 'Arti kata', text: 'arti' },
  { path: '/fakta/paspor-biaya/', title: 'Biaya paspor', kind: 'fakta', label: 'Fakta', text: 'rupiah' },
  { path: '/bantuan/polisi/', title: 'Polisi 110', kind: 'bantuan', label: 'Nomor', region: 'nasional', text: 'nomor telepon' },
  {
    path: '/bantuan/kbri/',
    title: 'KBRI Phnom Penh',
    kind: 'bantuan',
    label: 'Nomor',
    region: 'luar-negeri/kamboja',
    text: 'nomor telepon kamboja',
  },
  {
    path: '/bantuan/luar-negeri/kamboja/',
    title: 'Layanan di Kamboja',
    kind: 'bantuan',
    label: 'Nomor',
    region: 'luar-negeri/kamboja',
    place: ['Kamboja', 'Poipet'],
  },
];
const lists = {
  kosong: ['saya', 'di', 'apa', 'itu', 'ke', 'mana', 'atau'],
  obrolan: { nomor: ['nmr'] },
  padanan: [['tppo', 'perdagangan orang']],
};
const texts = records.map(({ title, aliases = [], text = '' }) => [title, ...aliases, text].join(' '));
const roots = rootsOf(texts, ['tipu', 'sekap', 'tahan'], lists.kosong);
const isRoot = (stem: string) => roots.has(stem);
const read = reader(compileLexicon(lists, isRoot), isRoot);
const bets = [{ urgent: true, local: true, phrases: ['disekap'], paths: ['/bantuan/polisi/', '/panduan/lapor/'] }];
const cues = { baca: ['hukum'], bantuan: ['nomor'], istilah: ['arti'], fakta: ['biaya'] };
// As the browser gets it.
const map = JSON.parse(JSON.stringify(buildMap({ records, cues, bets }, read))) as SearchMap;
const site = index(map);
const ask = (text: string, typing = false) => rank(understand(text, site, typing), site);
const first = (text: string, typing = false) => ask(text, typing)[0]?.entry.path;

describe('an answer', () => {
  test('is the page that is asked for in other forms of its words', () => {
    expect(first('penahanan paspor')).toBe('/hak/dokumen/');
    expect(first('saya ditipu kerja')).toBe('/tanda/kerja/');
    expect(first('perdagangan orang')).toBe('/panduan/lapor/');
  });

  test('needs not hold every word', () => {
    expect(first('paspor saya disita juragan kemarin')).toBe('/hak/dokumen/');
  });

  test('is of the kind that a word asks for', () => {
    expect(first('nmr kamboja')).toMatch('/bantuan/');
    expect(first('arti paspor')).toBe('/istilah/paspor/');
    expect(first('biaya paspor')).toBe('/fakta/paspor-biaya/');
  });

  test('is what a word means when the form of the question asks for that', () => {
    for (const question of ['apa itu paspor', 'paspor itu apa', 'paspor apa ya']) expect(first(question)).toBe('/istilah/paspor/');
  });

  test('is the office whose name is the whole question, and nobody has to know its number', () => {
    expect(ask('polisi')[0]).toMatchObject({ entry: { path: '/bantuan/polisi/' }, score: expect.any(Number) as number });
    expect(ask('polisi')[0]!.score).toBeGreaterThan(100);
  });

  test('is nearer to the numbers of a country for somebody who is there', () => {
    const score = (text: string) => ask(text).find(({ entry }) => entry.place)!.score;
    expect(score('paspor di kamboja')).toBeGreaterThan(score('paspor kamboja'));
  });

  test('survives typing errors, and the mended words are told', () => {
    const query = understand('penipan kerja', site, false);
    expect(query.meant).toBe('penipuan kerja');
    expect(rank(query, site)[0]?.entry.path).toBe('/tanda/kerja/');
    expect(understand('penipuan kerja', site, false).meant).toBeNull();
  });

  test('comes while the last word is still being typed', () => {
    expect(first('ijaz', true)).toBe('/hak/dokumen/');
    expect(understand('ijaz', site, true).meant).toBeNull();
  });

  test('to nothing known is nothing', () => {
    const query = understand('wqqqq', site, false);
    expect(query.unknown).toEqual(['wqqqq']);
    expect(rank(query, site)).toEqual([]);
    expect(ask('')).toEqual([]);
  });
});

describe('best bets', () => {
  test('come first in the order of the editors, in every form of their words', () => {
    expect(
      ask('saya disekap')
        .slice(0, 2)
        .map(({ entry }) => entry.path),
    ).toEqual(['/bantuan/polisi/', '/panduan/lapor/']);
    expect(first('penyekapan')).toBe('/bantuan/polisi/');
  });

  test('give way to the numbers of a place that is named', () => {
    expect(
      ask('disekap di kamboja')
        .slice(0, 2)
        .map(({ entry }) => entry.path),
    ).toEqual(['/bantuan/luar-negeri/kamboja/', '/bantuan/polisi/']);
    expect(first('disekap di poipet')).toBe('/bantuan/luar-negeri/kamboja/');
  });

  test('give their pages before their numbers to somebody who asks about the law', () => {
    expect(first('hukum disekap')).toBe('/panduan/lapor/');
  });

  test('are silent when somebody asks what a word means', () => {
    expect(ask('arti disekap')[0]?.score).toBeLessThan(10);
  });

  test('that lead nowhere stop the build', () => {
    const lost = [{ urgent: false, local: false, phrases: ['takut'], paths: ['/tidak/ada/'] }];
    expect(() => buildMap({ records, cues: {}, bets: lost }, read)).toThrow('pencarian: tidak ada halaman "/tidak/ada/"');
  });
});

describe('a choice', () => {
  const paths = (text: string, kind: string, regions: string[]) => choose(ask(text), { kind, regions }).map(({ path }) => path);

  test('of a kind leaves only that kind', () => {
    expect(paths('paspor', 'periksa', [])).toEqual(['/periksa-fakta/paspor/']);
  });

  test('of a place puts that place first and keeps what serves the whole country', () => {
    expect(paths('nomor telepon', '', ['luar-negeri'])).toEqual(['/bantuan/kbri/', '/bantuan/polisi/']);
  });

  test('drops results that rest on a word by chance', () => {
    expect(paths('paspor disita', '', []).length).toBeLessThan(ask('paspor disita').length + 1);
    expect(
      choose(
        [
          { entry: map.entries[0]!, score: 3 },
          { entry: map.entries[1]!, score: 0.1 },
        ],
        { kind: '', regions: [] },
      ),
    ).toHaveLength(1);
  });
});

test('an engine that looks at texts gets the roots of the words that say something', () => {
  expect(contentWords('apa itu penahanan paspor', site)).toEqual(['tahan', 'paspor']);
});

test('the map is the same in the browser as in the build: every word of the site has the same root', () => {
  const all = [...new Set(map.words)];
  expect(all.length).toBeGreaterThan(10);
  const there = all.map((word) => contentWords(word, site));
  const here = all.map((word) => contentWords(word, { ...site, read }));
  expect(there).toEqual(here);
});
