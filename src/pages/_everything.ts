import { pathOf } from '../domain/url.ts';
import { registry } from '../registry/site.ts';
import { allPages } from './_content.ts';

/** A page as the index of everything names it. */
export interface IndexItem {
  title: string;
  path: string;
}

/** First letter of a title, without accents. */
export const letterOf = ({ title }: IndexItem): string => title.normalize('NFD').charAt(0).toUpperCase();

/** Everything there is to read or call, by title. */
export async function everything(): Promise<IndexItem[]> {
  const pages = await allPages();
  const items = [
    ...pages.map((page) => ({ title: page.title, path: page.path })),
    ...registry.all('kontak').map((contact) => ({ title: contact.nama, path: pathOf.contact(contact.id) })),
    { title: 'Baca tanpa internet', path: '/luring/' },
    { title: 'Nomor darurat', path: '/bantuan/darurat/' },
    { title: 'Pilih keadaan Anda', path: '/situasi/' },
    { title: 'Semua istilah', path: '/istilah/' },
    { title: 'Semua fakta', path: '/fakta/' },
    { title: 'Semua sumber', path: '/sumber/' },
    { title: 'Koreksi', path: '/koreksi/' },
    { title: 'Meja pers', path: '/jurnalis/' },
    { title: 'Angka berdampingan', path: '/jurnalis/angka/' },
    { title: 'Aturan lama dan baru, 2026', path: '/hak/perubahan-2026/' },
    { title: 'Untuk sekolah: panduan mengajar dan paket kelas', path: '/sekolah/' },
    { title: 'Kuis', path: '/kuis/' },
    { title: 'Kartu siap bagi', path: '/bagikan/' },
    { title: 'Untuk dicetak: poster, kartu, lembar isian', path: '/unduh/' },
  ];
  return items.sort((a, b) => a.title.localeCompare(b.title, 'id'));
}
