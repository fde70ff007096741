import { expect, test } from 'vitest';
import { rupiah } from '../../../src/checks/content/k05-rupiah.ts';
import { findings } from './support.ts';

test('amounts from the registry and counts of other things are accepted', () => {
  expect(findings(rupiah, 'k05/good.mdx')).toEqual([]);
});

test('amounts of money are found in digits and in words of size', () => {
  const advice = 'ditulis langsung; pakai <Figure id="…" nilai="…" />';
  expect(findings(rupiah, 'k05/bad.mdx')).toEqual([
    `11 jumlah "Rp 600 juta" ${advice}`,
    `11 jumlah "15 miliar rupiah" ${advice}`,
    `12 jumlah "350.000 rupiah" ${advice}`,
    `3 jumlah "Rp350.000" ${advice}`,
  ]);
});
