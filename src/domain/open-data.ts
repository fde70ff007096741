import { z } from 'astro/zod';
import { law } from './law.ts';
import { schedule } from './opening-hours.ts';
import { factStatus, id, region, text } from './primitives.ts';

/**
 * What the site gives away as data, record by record: only what its pages show too. Every key is always there; what is not
 * known is `null`. Descriptions are for the people who use the data and end up in the JSON Schemas.
 */

const maybe = text.nullable();
const day = z.iso.date();
const url = z.url();
const ids = z.array(id);

const halaman = url.describe('Alamat halaman catatan ini di situs.');
const sumber = ids.describe('Id sumber yang dibaca; keterangannya ada di sumber.json.');
const checked = {
  sumber,
  status: factStatus.describe('Seberapa jauh catatan ini diperiksa.'),
  diperiksa: day.describe('Hari sumbernya terakhir dibaca untuk catatan ini.'),
  periksa_lagi: day.describe('Hari paling lambat catatan ini harus dibaca ulang; sesudah itu ia lewat waktu.'),
  halaman,
};

export const publicContact = z.strictObject({
  id: id.describe('Nama tetap.'),
  nama: text,
  lembaga: text.describe('Lembaga yang menjawab.'),
  pernyataan: text.describe('Untuk apa kontak ini.'),
  telepon: z
    .array(z.strictObject({ nomor: text, keterangan: maybe, tujuan: z.enum(['darurat', 'layanan', 'kantor']).nullable() }))
    .describe('Nomor suara, yang paling berguna lebih dulu: bentuk E.164, atau kode yang hanya ada di dalam negeri.'),
  whatsapp: z.array(text),
  sms: z.array(text),
  surel: z.email().nullable(),
  situs: url.nullable(),
  alamat: maybe,
  luar_negeri: z.enum(['ya', 'tidak']).nullable().describe('Bisakah ditelepon dari luar negeri.'),
  jam: z
    .strictObject({ teks: text, zona: z.enum(['WIB', 'WITA', 'WIT']).nullable(), selalu: z.boolean(), jadwal: schedule.nullable() })
    .nullable(),
  biaya: maybe,
  bahasa: z.array(text),
  akses_tuli: maybe.describe('Cara orang tuli menghubungi.'),
  untuk: ids.describe('Kebutuhan yang dilayani.'),
  yang_terjadi: maybe.describe('Yang terjadi setelah dihubungi.'),
  anonim: z.enum(['ya', 'tidak', 'dirahasiakan']).nullable().describe('Boleh tanpa nama, atau nama diminta dan dirahasiakan.'),
  jalur_kedua: id.nullable().describe('Kontak yang dicoba bila yang ini tidak dijawab.'),
  wilayah: region,
  ...checked,
});
export type PublicContact = z.infer<typeof publicContact>;

const publicValue = z.strictObject({
  nama: id,
  label: maybe,
  angka: z.number().nullable(),
  satuan: maybe.describe('Satuan angka.'),
  teks: maybe.describe('Nilai yang berupa kata, bukan angka.'),
  periode: maybe.describe('Kapan angka ini berlaku atau dihitung.'),
  tampilan: text.describe('Nilai sebagaimana dibaca orang, dengan satuannya.'),
});

const fact = z.strictObject({
  id: id.describe('Nama tetap.'),
  judul: text,
  pernyataan: text.describe('Fakta itu dalam kata-kata kami.'),
  nilai: z.array(publicValue),
  wilayah: region,
  jangan_dibandingkan: ids.describe('Fakta yang mirip tetapi menghitung atau mengatakan hal lain.'),
  ...checked,
  versi: text.describe('Berganti bila isi fakta berganti; membaca ulang tanpa perubahan tidak menggantinya.'),
});
const kinds = {
  hukum: {
    peraturan: text,
    pasal: maybe,
    keadaan: law.shape.keadaan,
    berlaku_sejak: day.nullable(),
    menggantikan: ids,
    pertanyaan_terbuka: maybe.describe('Yang belum jelas tentang aturan ini.'),
  },
  statistik: { definisi: text.describe('Apa persisnya yang dihitung.'), penghitung: text, catatan_metode: maybe },
  prosedur: { biaya: maybe, waktu: maybe, syarat: z.array(text) },
  tempat: {},
  lembaga: { tugas: z.array(text) },
  indikator: { kelompok: id },
};

export const publicFact = z.discriminatedUnion('jenis', [
  fact.extend({ jenis: z.literal('hukum'), ...kinds.hukum }),
  fact.extend({ jenis: z.literal('statistik'), ...kinds.statistik }),
  fact.extend({ jenis: z.literal('prosedur'), ...kinds.prosedur }),
  fact.extend({ jenis: z.literal('tempat'), ...kinds.tempat }),
  fact.extend({ jenis: z.literal('lembaga'), ...kinds.lembaga }),
  fact.extend({ jenis: z.literal('indikator'), ...kinds.indikator }),
]);
export type PublicFact = z.infer<typeof publicFact>;

export const publicSource = z.strictObject({
  id: id.describe('Nama tetap.'),
  judul: text,
  penerbit: text,
  url: url.describe('Alamat tempat dokumen itu dibaca.'),
  terbit: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .nullable()
    .describe('Tanggal terbit, setepat yang ditulis penerbitnya.'),
  dibaca: day.describe('Hari kami membacanya.'),
  tingkat: z
    .enum(['primer', 'sekunder'])
    .describe('Primer: lembaga yang memutuskan atau menghitung. Sekunder: pihak lain yang memberitakan.'),
  salinan: z.boolean().describe('Benar bila yang dibaca adalah salinan di tempat pihak ketiga.'),
  mendukung: z.array(url).describe('Halaman catatan yang bersandar padanya.'),
  halaman,
});
export type PublicSource = z.infer<typeof publicSource>;

export const publicTerm = z.strictObject({
  id: id.describe('Nama tetap.'),
  judul: text,
  pernyataan: text.describe('Artinya dalam satu kalimat.'),
  alias: z.array(text),
  lihat: ids.describe('Istilah yang berhubungan.'),
  ...checked,
});
export type PublicTerm = z.infer<typeof publicTerm>;
