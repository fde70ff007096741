import type { Contact } from './contact.ts';
import { formatValue } from './format.ts';
import { dueDay } from './freshness.ts';
import type { Indicator } from './indicator.ts';
import type { Institution } from './institution.ts';
import type { Law } from './law.ts';
import type { PublicContact, PublicFact, PublicSource, PublicTerm } from './open-data.ts';
import type { Place } from './place.ts';
import type { Procedure } from './procedure.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { FactKind } from './status.ts';
import type { Term } from './term.ts';
import { pathOf } from './url.ts';
import type { Value } from './value.ts';
import { versionOf } from './version.ts';

/** A fact together with its kind. */
export type AnyFact =
  | { kind: 'hukum'; record: Law }
  | { kind: 'statistik'; record: Statistic }
  | { kind: 'prosedur'; record: Procedure }
  | { kind: 'tempat'; record: Place }
  | { kind: 'lembaga'; record: Institution }
  | { kind: 'indikator'; record: Indicator };

/** What turning records into public ones needs to know about the site. */
export interface Surroundings {
  /** Full address of a path of the site. */
  address: (path: string) => string;
  /** Whether a record may be shown; ids of others are left out. */
  shown: (id: string) => boolean;
}

/** A contact as it is given away. */
export function publicContactOf(contact: Contact, { address, shown }: Surroundings): PublicContact {
  const { id, nama, lembaga, pernyataan, whatsapp, sms, bahasa, untuk, wilayah, sumber, status, diperiksa } = contact;
  const { surel = null, situs = null, alamat = null, luar_negeri = null, biaya = null, akses_tuli = null } = contact;
  const { yang_terjadi = null, anonim = null, jam, jalur_kedua } = contact;
  const telepon = contact.telepon.map(({ nomor, keterangan = null, tujuan = null }) => ({ nomor, keterangan, tujuan }));
  const hours = jam ? { teks: jam.teks, zona: jam.zona ?? null, selalu: jam.selalu, jadwal: jam.jadwal ?? null } : null;
  const second = jalur_kedua && shown(jalur_kedua) ? jalur_kedua : null;
  return {
    ...{ id, nama, lembaga, pernyataan, telepon, whatsapp, sms, surel, situs, alamat, luar_negeri, jam: hours, biaya, bahasa },
    ...{ akses_tuli, untuk, yang_terjadi, anonim, jalur_kedua: second, wilayah, sumber, status, diperiksa },
    periksa_lagi: dueDay('kontak', diperiksa),
    halaman: address(pathOf.contact(id)),
  };
}

/** A fact as it is given away, with the version of its content. */
export function publicFactOf(fact: AnyFact, { address, shown }: Surroundings): PublicFact {
  const { id, judul, pernyataan, nilai = [], wilayah, sumber, status, diperiksa, jangan_dibandingkan = [] } = fact.record;
  const common = { id, judul, pernyataan, nilai: nilai.map(publicValueOf), wilayah, sumber, status };
  const content = { ...common, jangan_dibandingkan: jangan_dibandingkan.filter(shown), ...special(fact, shown) };
  return {
    ...content,
    diperiksa,
    periksa_lagi: dueDay(fact.kind, diperiksa),
    halaman: address(pathOf.fact(id)),
    versi: versionOf(content),
  };
}

/** Fields that only one kind of fact has. */
function special(fact: AnyFact, shown: Surroundings['shown']): PublicFactPart {
  switch (fact.kind) {
    case 'hukum': {
      const { peraturan, pasal = null, keadaan, berlaku_sejak = null, menggantikan = [], pertanyaan_terbuka = null } = fact.record;
      return { jenis: 'hukum', peraturan, pasal, keadaan, berlaku_sejak, menggantikan: menggantikan.filter(shown), pertanyaan_terbuka };
    }
    case 'statistik': {
      const { definisi, penghitung, catatan_metode = null } = fact.record;
      return { jenis: 'statistik', definisi, penghitung, catatan_metode };
    }
    case 'prosedur': {
      const { biaya = null, waktu = null, syarat } = fact.record;
      return { jenis: 'prosedur', biaya, waktu, syarat: syarat ?? [] };
    }
    case 'lembaga':
      return { jenis: 'lembaga', tugas: fact.record.tugas ?? [] };
    case 'indikator':
      return { jenis: 'indikator', kelompok: fact.record.kelompok };
    case 'tempat':
      return { jenis: 'tempat' };
  }
}

type Shared = keyof Extract<PublicFact, { jenis: 'tempat' }>;
/** What is left of each kind without the fields that all share. */
type PublicFactPart = { [K in FactKind]: { jenis: K } & Omit<Extract<PublicFact, { jenis: K }>, Shared> }[FactKind];

function publicValueOf(value: Value): PublicFact['nilai'][number] {
  const { nama, label = null, periode = null } = value;
  const tampilan = formatValue(value);
  if ('teks' in value) return { nama, label, angka: null, satuan: null, teks: value.teks, periode, tampilan };
  return { nama, label, angka: value.angka, satuan: value.satuan, teks: null, periode, tampilan };
}

/** A source as it is given away; `supports` are the paths of the records that rest on it. */
export function publicSourceOf(source: Source, supports: readonly string[], address: Surroundings['address']): PublicSource {
  const { id, judul, penerbit, terbit, dibaca, tingkat, salinan } = source;
  // Addresses as browsers show them may hold signs that a URI may not.
  const url = new URL(source.url).href;
  return {
    id,
    judul,
    penerbit,
    url,
    terbit,
    dibaca,
    tingkat,
    salinan,
    mendukung: supports.map(address),
    halaman: address(pathOf.source(id)),
  };
}

/** A term as it is given away. */
export function publicTermOf(term: Term, { address, shown }: Surroundings): PublicTerm {
  const { id, judul, pernyataan, alias, lihat, sumber, status, diperiksa } = term;
  const related = (lihat ?? []).filter(shown);
  const due = { periksa_lagi: dueDay('istilah', diperiksa), halaman: address(pathOf.term(id)) };
  return { id, judul, pernyataan, alias, lihat: related, sumber, status, diperiksa, ...due };
}
