import { readFileSync } from 'node:fs';

/** One page of each type that is not prose. */
export const types = [
  '/',
  '/bantuan/',
  '/bantuan/darurat/',
  '/bantuan/kontak-sapa-129/',
  '/bantuan/luar-negeri/malaysia/',
  '/bantuan/wilayah/kabupaten-bengkulu-tengah/',
  '/sematkan/',
  '/sekolah/',
  '/sekolah/paket/sd/',
  '/bagikan/',
  '/bagikan/tanda/',
  '/bagikan/tanda/kenali-perdagangan-orang/',
  '/bagikan/tanda/gambar/',
  '/bagikan/nomor/balikpapan/',
  '/unduh/',
  '/unduh/poster-nomor-luar-negeri/',
  '/unduh/tanpa-gambar/',
  '/cari/',
  '/situasi/',
  '/indeks/',
  '/tanda/',
  '/fakta/',
  '/fakta/uu-21-2007-pasal-18/',
  '/fakta/jenis/statistik/',
  '/sumber/',
  '/sumber/uu-21-2007/',
  '/istilah/',
  '/istilah/istilah-tppo/',
  '/koreksi/',
  '/jurnalis/',
  '/jurnalis/angka/',
  '/hak/perubahan-2026/',
  '/sekolah/modul-smp/salindia/',
  '/kuis/',
  '/kuis/modul-smp/',
  '/luring/',
  '/luring/tanpa-internet/',
  '/404.html',
];

/** Addresses of the pages that the browser tests open: every page of prose and one of each other type. */
export function pagesToOpen(): string[] {
  const sitemap = readFileSync('.cache/site-root/sitemap-0.xml', 'utf8');
  const all = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map((match) => match[1] ?? '/');
  const prose = all.filter((path) =>
    /^\/(tanda|hak|panduan|artikel|periksa-fakta|sekolah|daerah)\/[^/]+\/$|^\/(tentang|metodologi|privasi)\/$/.test(path),
  );
  if (prose.length < 12) throw new Error(`Only ${prose.length} pages of prose in the sitemap.`);
  return [...prose, ...types];
}
