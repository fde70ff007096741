import { expect, test } from 'vitest';
import { gluedLinks } from '../../../src/checks/dist/d04-glued-links.ts';
import { siteFindings } from './support.ts';

test('links with a space or punctuation around them are accepted, and marks directly after an element', () => {
  expect(siteFindings(gluedLinks, 'd04/good')).toEqual([]);
});

test('words that stick to a link on either side are reported', () => {
  expect(siteFindings(gluedLinks, 'd04/bad')).toEqual([
    'index.html kata menempel pada tautan, "Telepon129 atau"; beri spasi atau tanda baca',
    'index.html kata menempel pada tautan, "atau 110segera."; beri spasi atau tanda baca',
  ]);
});
