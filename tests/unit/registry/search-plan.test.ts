import { expect, test } from 'vitest';
import { loadRegistry } from '../../../src/registry/index.ts';
import { loadSearchPlan, SEARCH_PLAN } from '../../../src/registry/search-plan.ts';

const good = 'tests/fixtures/registry/good';
const registry = loadRegistry(good, '2026-11-22');

test('the words of search are read, with what an editor may leave out', () => {
  const { situasi, halaman } = loadSearchPlan(good, registry);
  expect(situasi[0]).toMatchObject({ utama: false, setempat: false, jawaban: ['kontak-sapa-129', '/bantuan/'] });
  expect(halaman[0]).toMatchObject({ alias: [], jenis: 'baca', label: 'Halaman' });
});

test('answers that do not exist and words with two meanings are told with their line', () => {
  const load = () => loadSearchPlan('tests/fixtures/registry/search-plan', registry, ['/hak/apa-itu-tppo/']);
  expect(load).toThrow(
    [
      `${SEARCH_PLAN}:15  "kontak-lama" tidak boleh tampil (content/registri/kontak/dasar.yaml:30): nomornya perlu diuji dulu sebelum tampil`,
      `${SEARCH_PLAN}:15  tidak ada halaman "/hak/tidak-ada/"; periksa ejaannya, atau tambahkan ke "halaman" kalau itu daftar atau alat`,
      `${SEARCH_PLAN}:4  "ga" sudah punya arti lain di "obrolan"; hapus salah satu`,
      `${SEARCH_PLAN}:7  "TPPO" sudah ada di "padanan" lain; satukan atau hapus salah satu`,
      `${SEARCH_PLAN}:16  "takut" sudah dipakai situasi lain; pilih id lain`,
    ].join('\n'),
  );
});
