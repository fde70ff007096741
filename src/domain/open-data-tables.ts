import { csv, type Cell } from './csv.ts';
import type { PublicContact, PublicFact } from './open-data.ts';
import { dialable } from './phone.ts';

/** A column: its name and what stands in it. */
type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csv(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

/** Grouped digits stay text in a spreadsheet, where `6281…` would become 6,28E+12. */
function grouped(number: string): string {
  const { international, national } = dialable(number);
  return international ?? national;
}

const contactColumns: readonly Column<PublicContact>[] = [
  ['id', (one) => one.id],
  ['nama', (one) => one.nama],
  ['lembaga', (one) => one.lembaga],
  ['pernyataan', (one) => one.pernyataan],
  ['telepon', (one) => one.telepon.map(({ nomor, keterangan }) => (keterangan ? `${grouped(nomor)} (${keterangan})` : grouped(nomor)))],
  ['whatsapp', (one) => one.whatsapp.map(grouped)],
  ['sms', (one) => one.sms.map(grouped)],
  ['surel', (one) => one.surel],
  ['situs', (one) => one.situs],
  ['alamat', (one) => one.alamat],
  ['luar_negeri', (one) => one.luar_negeri],
  ['jam', (one) => one.jam && [one.jam.teks, one.jam.zona].filter(Boolean).join(' ')],
  ['biaya', (one) => one.biaya],
  ['bahasa', (one) => one.bahasa],
  ['akses_tuli', (one) => one.akses_tuli],
  ['untuk', (one) => one.untuk],
  ['yang_terjadi', (one) => one.yang_terjadi],
  ['anonim', (one) => one.anonim],
  ['jalur_kedua', (one) => one.jalur_kedua],
  ['wilayah', (one) => one.wilayah],
  ['status', (one) => one.status],
  ['diperiksa', (one) => one.diperiksa],
  ['periksa_lagi', (one) => one.periksa_lagi],
  ['sumber', (one) => one.sumber],
  ['halaman', (one) => one.halaman],
];

/** `kontak.csv`: a contact a row. */
export function contactsTable(contacts: readonly PublicContact[]): string {
  return table(contactColumns, contacts);
}

type ValueRow = { fact: PublicFact; value: PublicFact['nilai'][number] | null };

const factColumns: readonly Column<ValueRow>[] = [
  ['id', ({ fact }) => fact.id],
  ['jenis', ({ fact }) => fact.jenis],
  ['judul', ({ fact }) => fact.judul],
  ['pernyataan', ({ fact }) => fact.pernyataan],
  ['nama_nilai', ({ value }) => value && (value.label ?? value.nama)],
  ['nilai', ({ value }) => value && value.tampilan],
  ['angka', ({ value }) => value && value.angka],
  ['satuan', ({ value }) => value && value.satuan],
  ['periode', ({ value }) => value && value.periode],
  ['definisi', ({ fact }) => (fact.jenis === 'statistik' ? fact.definisi : null)],
  ['penghitung', ({ fact }) => (fact.jenis === 'statistik' ? fact.penghitung : null)],
  ['catatan_metode', ({ fact }) => (fact.jenis === 'statistik' ? fact.catatan_metode : null)],
  ['peraturan', ({ fact }) => (fact.jenis === 'hukum' ? fact.peraturan : null)],
  ['pasal', ({ fact }) => (fact.jenis === 'hukum' ? fact.pasal : null)],
  ['keadaan', ({ fact }) => (fact.jenis === 'hukum' ? fact.keadaan : null)],
  ['berlaku_sejak', ({ fact }) => (fact.jenis === 'hukum' ? fact.berlaku_sejak : null)],
  ['wilayah', ({ fact }) => fact.wilayah],
  ['status', ({ fact }) => fact.status],
  ['diperiksa', ({ fact }) => fact.diperiksa],
  ['periksa_lagi', ({ fact }) => fact.periksa_lagi],
  ['jangan_dibandingkan', ({ fact }) => fact.jangan_dibandingkan],
  ['sumber', ({ fact }) => fact.sumber],
  ['versi', ({ fact }) => fact.versi],
  ['halaman', ({ fact }) => fact.halaman],
];

/** `fakta.csv`: a value a row, so that figures stand in one column; a fact without values has one row. */
export function factsTable(facts: readonly PublicFact[]): string {
  const rows = facts.flatMap((fact): ValueRow[] =>
    fact.nilai.length > 0 ? fact.nilai.map((value) => ({ fact, value })) : [{ fact, value: null }],
  );
  return table(factColumns, rows);
}
