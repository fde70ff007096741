import { expect, test } from 'vitest';
import { percentages } from '../../../src/checks/content/k06-percentages.ts';
import { findings } from './support.ts';

test('percentages from the registry are accepted', () => {
  expect(findings(percentages, 'k06/good.mdx')).toEqual([]);
});

test('percentages are found with the sign and with the word', () => {
  const advice = 'ditulis langsung; pakai <Figure id="…" nilai="…" />';
  expect(findings(percentages, 'k06/bad.mdx')).toEqual([
    `11 persentase "12,52 persen" ${advice}`,
    `12 persentase "87%" ${advice}`,
    `4 persentase "20 persen" ${advice}`,
  ]);
});
