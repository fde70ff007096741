import { expect, test } from 'vitest';
import { loadHelpPlan } from '../../../src/registry/help-plan.ts';
import { loadRegistry } from '../../../src/registry/index.ts';

const registry = loadRegistry('tests/fixtures/registry/good', '2026-11-22');

test('a plan whose contacts may be shown is read in the order of the editors', () => {
  const plan = loadHelpPlan('tests/fixtures/registry/good', registry);
  expect(plan.darurat).toEqual(['kontak-sapa-129']);
  expect(plan.kebutuhan[0]?.kontak).toEqual(['kontak-sapa-129', 'kontak-kantor']);
});

test('withheld contacts are refused with their line', () => {
  expect(() => loadHelpPlan('tests/fixtures/registry/help-plan-withheld', registry)).toThrow(
    'content/situs/bantuan.yaml:8  "kontak-lama" tidak boleh tampil (content/registri/kontak/dasar.yaml:30): nomornya perlu diuji dulu sebelum tampil',
  );
});

test('a plan of the wrong shape is told with its line', () => {
  expect(() => loadHelpPlan('tests/fixtures/registry/help-plan-shape', registry)).toThrow(
    'content/situs/bantuan.yaml:4  "kebutuhan.0.id": tulis huruf kecil, angka, dan tanda hubung saja, misalnya "kontak-sapa-129"',
  );
});
