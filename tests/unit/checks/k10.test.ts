import { expect, test } from 'vitest';
import { longSentences } from '../../../src/checks/content/k10-long-sentences.ts';
import { findings } from './support.ts';

test('25 words are accepted; headings, list items and table cells are counted alone', () => {
  expect(findings(longSentences, 'k10/good.mdx')).toEqual([]);
});

test('26 words are reported where the sentence starts, in the body and in front matter', () => {
  expect(longSentences.level).toBe('warning');
  const start = '"Warga yang melihat tanda bahaya boleh bertanya …"';
  expect(findings(longSentences, 'k10/bad.mdx')).toEqual([
    `4 kalimat 26 kata (${start}); pecah, paling banyak 25 kata`,
    `11 kalimat 26 kata (${start}); pecah, paling banyak 25 kata`,
    `14 kalimat 26 kata (${start}); pecah, paling banyak 25 kata`,
  ]);
});

test('a component without content counts as four words', () => {
  expect(findings(longSentences, 'k10/component.mdx')).toEqual([]);
});
