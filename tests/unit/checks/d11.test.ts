import { expect, test } from 'vitest';
import { packSizes } from '../../../src/checks/dist/d11-pack-sizes.ts';
import { siteFindings } from './support.ts';

test('a shown size is the size of the file', () => {
  expect(siteFindings(packSizes, 'd11/good')).toEqual([]);
});

test('a size that was never filled in, a wrong one and that of a missing file are named', () => {
  expect(siteFindings(packSizes, 'd11/bad')).toEqual([
    'sekolah/index.html ukuran /unduh/paket-kelas-sd.zip tertulis "ukuran dihitung saat situs dibangun", seharusnya "1 kB"; bangun ulang',
    'sekolah/index.html paket /unduh/paket-kelas-smp.zip tidak ada; jalankan npm run build',
    'sekolah/index.html ukuran /unduh/paket-kelas-sd.zip tertulis "2 kB", seharusnya "1 kB"; bangun ulang',
  ]);
});
