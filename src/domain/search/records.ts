import type { Contact } from '../contact.ts';
import { firstRoute } from '../contact-route.ts';
import { regionName } from '../regions.ts';
import type { Term } from '../term.ts';
import { pathOf } from '../url.ts';
import type { SearchRecord } from './map.ts';

/** A contact as search finds it. Its region's name answers "nomor kbri malaysia". */
export function contactRecord(contact: Contact): SearchRecord {
  const route = firstRoute(contact);
  const place = contact.wilayah === 'nasional' ? '' : regionName(contact.wilayah);
  const abroad = contact.wilayah.startsWith('luar-negeri/');
  return {
    path: pathOf.contact(contact.id),
    title: contact.nama,
    kind: 'bantuan',
    label: 'Nomor bantuan',
    about: contact.lembaga === contact.nama ? undefined : contact.lembaga,
    aliases: [contact.lembaga, ...(abroad ? [`nomor telepon KBRI ${place}`, `${contact.nama} ${place}`] : [])],
    text: `nomor telepon ${contact.whatsapp.length > 0 ? 'whatsapp' : ''} ${contact.alamat ?? ''} ${place} ${contact.jam?.teks ?? ''} ${contact.biaya ?? ''} ${contact.untuk.join(' ')} ${contact.pernyataan}`,
    region: contact.wilayah,
    call: route ? { to: route.to, shown: route.shown } : undefined,
    hours: contact.jam?.teks,
  };
}

/** A glossary entry as search finds it. */
export function termRecord(term: Term): SearchRecord {
  return {
    path: pathOf.term(term.id),
    title: term.judul,
    kind: 'istilah',
    label: 'Arti kata',
    about: term.pernyataan,
    aliases: term.alias,
    text: `arti istilah ${term.pernyataan}`,
  };
}

/** A fact as search finds it; what it says is read on its page. */
export function factRecord({ id, judul, pernyataan }: { id: string; judul: string; pernyataan: string }): SearchRecord {
  // "uu-21-2007-pasal-4" is asked for as "pasal 4 uu 21 2007".
  const article = /^(\D[a-z0-9-]*-)?pasal-\d+[a-z]?\b/.exec(id)?.[0].replaceAll('-', ' ');
  return { path: pathOf.fact(id), title: judul, kind: 'fakta', label: 'Fakta', aliases: article ? [article] : [], text: pernyataan };
}

/** The page with all contacts of one place, e.g. `luar-negeri/malaysia`. */
export function placeRecord(region: string): SearchRecord {
  const name = regionName(region);
  if (!region.startsWith('luar-negeri/')) {
    return {
      path: `/bantuan/wilayah/${region}/`,
      title: `Nomor bantuan: ${name}`,
      kind: 'bantuan',
      label: 'Nomor bantuan',
      about: 'Lembar nomor untuk dicetak.',
      aliases: [name, ...shortNames(name), `nomor penting ${name}`],
      place: [name, shortNames(name)[0]!],
      region,
    };
  }
  return {
    path: `/bantuan/${region}/`,
    title: `Layanan di ${name}`,
    kind: 'bantuan',
    label: 'Nomor bantuan',
    about: 'Nomor perwakilan Indonesia dan layanan lain di sana.',
    aliases: [name, `nomor KBRI ${name}`, `perwakilan Indonesia di ${name}`, `minta tolong ${name}`, `WNI di ${name}`, `TKI ${name}`],
    text: 'telepon paspor hilang pulang lapor majikan gaji sakit kecelakaan ditangkap polisi ditahan penjara overstay deportasi hamil tolong bantuan',
    place: [name],
    region,
  };
}

/** How a region is called in speech: "Provinsi Bengkulu" is Bengkulu, "Kalimantan Timur dan IKN" either of both. */
function shortNames(name: string): string[] {
  return name.split(' dan ').map((part) => part.replace(/^(?:Provinsi|Kabupaten|Kota) /, ''));
}
