import { formatDate } from '../../domain/format.ts';

/** Facts that `BACA-DULU.txt` tells about a pack. */
export interface About {
  title: string;
  site: string;
  operator: string;
  home: string;
  day: string;
  pages: number;
  sheets: number;
}

/** `BACA-DULU.txt`: what the pack is and how it is used without harm. Line ends as old Windows editors need them. */
export function readme({ title, site, operator, home, day, pages, sheets }: About): string {
  return [
    `${site} - ${title}`,
    `Isi ditinjau sampai ${formatDate(day)}. ${pages} halaman, ${sheets} PDF untuk dicetak.`,
    `Dikelola oleh ${operator}. Versi terbaru: ${home}sekolah/`,
    '',
    'CARA MEMBUKA',
    '1. Ekstrak dulu seluruh berkas ZIP ini ke satu folder. Jangan membukanya dari dalam ZIP.',
    '2. Klik dua kali BUKA-INI.html. Halaman terbuka di peramban, tanpa internet.',
    '3. Untuk membagikan, salin seluruh folder ke flashdisk. BUKA-INI.html dan folder isi harus tetap bersama.',
    'Tautan ke sumber dan ke halaman di luar paket ini membuka internet.',
    'Sebagian ponsel tidak bisa membuka paket ini. Pakai komputer, atau buka situsnya.',
    '',
    'SUPAYA AMAN',
    '- Nomor bisa berubah. Ganti paket ini kalau sudah lebih dari tiga bulan.',
    '- Berkas ini dan riwayat peramban bisa dilihat orang lain. Jangan simpan di ponsel yang diawasi.',
    '- Keluar cepat menutup halaman. Tanpa internet, yang tampak kemudian adalah pesan "tidak ada internet".',
    '- Kalau murid bercerita: dengarkan, jangan menyelidiki, dan ikuti aturan di setiap panduan mengajar.',
    '- Situs ini bukan polisi dan bukan pemerintah. Bahaya sekarang juga: buka "Nomor darurat" di paket ini.',
    '',
    'CARA MEMERIKSA KEASLIAN',
    'SHA256SUMS.txt memuat sidik setiap berkas. Di Linux atau macOS, di folder ini: sha256sum -c SHA256SUMS.txt',
    `Sidik berkas ZIP ada di ${home}unduh/paket-kelas.json`,
    '',
    'Isi boleh disalin dan dibagikan dengan lisensi CC BY 4.0. Sebut Rantau Aman sebagai sumber.'.replace('Rantau Aman', site),
    '',
  ].join('\r\n');
}
