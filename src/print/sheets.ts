import { encodeQR } from 'qr';
import { formatDate } from '../domain/format.ts';
import type { SheetName } from '../domain/print/printable.ts';
import { regionName } from '../domain/regions.ts';
import { absolute, pathOf } from '../domain/url.ts';
import type { Registry } from '../registry/index.ts';
import { site } from '../site.config.ts';
import { fill } from './fill.ts';

/** What a template gets. */
export interface SheetData {
  judul: string;
  kertas: string;
  wilayah: { nama: string; nasional: boolean; luar_negeri: boolean };
  /** `qr` is a drawing of the full address; `pendek` is what one types. */
  alamat: { qr: string; penuh: string; pendek: string };
  /** Day of the oldest check of anything on the sheet. */
  dicek: string;
  situs: { nama: string; baris: string };
  isi: unknown;
}

/** A sheet with all that is printed on it, and with what it rests on. */
export interface Sheet extends SheetName {
  title: string;
  /** Page of the site that belongs to it. */
  page: string;
  data: SheetData;
  checked: string;
  contacts: string[];
  facts: string[];
}

/** Puts together what is printed on a sheet. */
export function composeSheet(name: SheetName, registry: Registry): Sheet {
  const { printable, place, paper } = name;
  const national = place === 'nasional';
  const { isi, contacts, facts, checked } = fill(printable.isi, place, registry);
  const page = national || !printable.halaman_setempat ? printable.halaman : pathOf.place(place);
  const title = national ? printable.judul : `${printable.judul}: ${regionName(place)}`;
  const day = [printable.ditinjau, checked].filter((one) => typeof one === 'string').sort()[0];
  if (!day) throw new Error(`Cetakan "${name.file}": tidak menyebut satu fakta atau kontak pun; tambahkan, supaya tanggal ceknya ada`);
  return {
    ...name,
    title,
    page,
    checked: day,
    contacts: [...contacts],
    facts: [...facts],
    data: {
      judul: title,
      kertas: paper,
      wilayah: { nama: regionName(place), nasional: national, luar_negeri: place.startsWith('luar-negeri/') },
      alamat: addressOf(page),
      dicek: formatDate(day),
      situs: { nama: site.name, baris: site.line },
      isi,
    },
  };
}

/** Address of a page for paper: as a drawing to scan, in full, and as short as it can be typed. */
export function addressOf(page: string): SheetData['alamat'] {
  const full = absolute(page, site.url);
  return { qr: encodeQR(full, 'svg', { ecc: 'medium' }), penuh: full, pendek: full.replace(/^https?:\/\/(www\.)?|\/$/g, '') };
}
