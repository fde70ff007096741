import type { IconName } from '../base/icons.ts';

/** How each kind of page is told apart: a word and an icon. */
export interface KindOfPage {
  /** Name of one such page, e.g. above its heading. */
  one: string;
  /** Name of the section. */
  many: string;
  /** One sentence under the section's heading. */
  about: string;
  icon: IconName;
}

export const kindsOfPage: Record<string, KindOfPage> = {
  tanda: {
    one: 'Tanda bahaya',
    many: 'Tanda bahaya',
    about: 'Bagaimana orang dijerat, dan apa yang bisa dilakukan. Satu tanda saja bukan bukti.',
    icon: 'sun',
  },
  hak: {
    one: 'Hak Anda',
    many: 'Hak Anda',
    about: 'Apa kata hukum, dengan kata sehari-hari, dan bagaimana memakainya.',
    icon: 'scale',
  },
  panduan: {
    one: 'Panduan',
    many: 'Panduan langkah demi langkah',
    about: 'Siapa mengerjakan apa, di mana, berapa biayanya, dan bagaimana kalau ditolak.',
    icon: 'path',
  },
  artikel: { one: 'Latar', many: 'Latar belakang', about: 'Mengapa ini terjadi, dengan angka dan sumbernya.', icon: 'page' },
  'periksa-fakta': {
    one: 'Periksa fakta',
    many: 'Periksa fakta',
    about: 'Klaim yang beredar, dan apa yang ditemukan setelah diperiksa.',
    icon: 'check',
  },
  sekolah: { one: 'Untuk sekolah', many: 'Untuk sekolah', about: 'Bahan mengajar yang bisa dicetak.', icon: 'book' },
  daerah: { one: 'Daerah', many: 'Daerah', about: 'Layanan dan jalur yang ada di tempat Anda.', icon: 'pin' },
  halaman: { one: 'Tentang situs', many: 'Tentang situs', about: '', icon: 'page' },
  jurnalis: { one: 'Untuk wartawan', many: 'Meja pers', about: '', icon: 'page' },
  bantuan: {
    one: 'Bantuan',
    many: 'Bantuan',
    about: '',
    icon: 'lamp',
  },
  unduh: { one: 'Unduhan', many: 'Untuk dicetak', about: '', icon: 'print' },
  bagikan: { one: 'Untuk dibagikan', many: 'Kartu siap bagi', about: '', icon: 'share' },
  fakta: { one: 'Fakta', many: 'Semua fakta', about: '', icon: 'check' },
  sumber: { one: 'Sumber', many: 'Semua sumber', about: '', icon: 'book' },
  istilah: { one: 'Arti kata', many: 'Arti kata', about: '', icon: 'book' },
};
