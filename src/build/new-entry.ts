import { existsSync, mkdirSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../domain/calendar.ts';
import { collections } from '../domain/page.ts';
import { kinds } from '../domain/status.ts';
import { today } from './today.ts';

/** `npm run baru -- <koleksi> "<Judul>"`: starts a page of prose or a registry entry from a template; never overwrites. */
const [collection = '', title = ''] = process.argv.slice(2);
const slug = title
  .normalize('NFKD')
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
const day = today();

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!collection || !slug) {
  stop(`Pemakaian: npm run baru -- <koleksi> "<Judul>"\nHalaman: ${collections.join(', ')}\nRegistri: ${kinds.join(', ')}`);
}

if ((collections as readonly string[]).includes(collection)) {
  const file = join('content', collection, `${slug}.mdx`);
  if (existsSync(file)) stop(`${file} sudah ada; pilih judul lain atau sunting berkas itu.`);
  mkdirSync(join('content', collection), { recursive: true });
  const topic = collection === 'panduan' ? 'topik: bertindak\n' : '';
  const kit =
    collection === 'sekolah'
      ? 'kit:\n  jenjang: umum\n  sasaran: TULIS untuk siapa\n  waktu: TULIS berapa lama\n  tujuan: [TULIS tujuan pertama., TULIS tujuan kedua.]\n  bahan: [TULIS bahan]\n  tanpa_listrik: TULIS caranya tanpa listrik.\n'
      : '';
  writeFileSync(
    file,
    `---\njudul: ${JSON.stringify(title)}\ndeskripsi: >-\n  TULIS 110-155 huruf tanpa angka.\nringkas: >-\n  TULIS jawabannya dalam 40 kata atau kurang.\n${topic}alias: []\nkontak: [kontak-sapa-129, kontak-polri-110]\nterkait: []\n${kit}ditinjau: ${day}\ntinjau_ulang: ${addDays(day, 365)}\nriwayat:\n  - {tanggal: ${day}, jenis: terbit, ringkasan: Halaman pertama kali terbit.}\n---\n\n${collection === 'tanda' ? '<Story>\n\nTULIS cerita rekaan 80-120 kata.\n\n</Story>\n\n' : ''}## Yang perlu Anda tahu\n\n${collection === 'sekolah' ? '<SafeClass />\n\n<Disclosure />\n' : '<Dont>\n\n- Jangan TULIS.\n\n</Dont>\n'}`,
  );
  console.log(`Dibuat: ${file}\nTulis isinya, lalu jalankan: npm run periksa`);
} else if ((kinds as readonly string[]).includes(collection)) {
  const file = join('content/registri', collection, 'baru.yaml');
  const id = collection === 'kontak' || collection === 'istilah' || collection === 'klaim' ? `${collection}-${slug}` : slug;
  if (existsSync(file) && readFileSync(file, 'utf8').includes(`id: ${id}\n`)) stop(`${id} sudah ada di ${file}.`);
  mkdirSync(join('content/registri', collection), { recursive: true });
  appendFileSync(
    file,
    `- id: ${id}\n  judul: ${JSON.stringify(title)}\n  pernyataan: >-\n    TULIS satu sampai tiga kalimat.\n  wilayah: nasional\n  sumber: []\n  status: belum-terverifikasi\n  diperiksa: ${day}\n`,
  );
  console.log(`Ditambahkan: ${id} di ${file}\nLengkapi kuncinya; "npm run periksa" menyebut yang masih kurang.`);
} else {
  stop(`Koleksi "${collection}" tidak dikenal.\nHalaman: ${collections.join(', ')}\nRegistri: ${kinds.join(', ')}`);
}
