import { z } from 'astro/zod';
import { contentLicence } from './licence.ts';
import { publicCard } from './open-data-cards.ts';
import { publicPrintable } from './open-data-printables.ts';
import { publicContact, publicFact, publicSource, publicTerm } from './open-data.ts';

/** What every file tells about itself. */
const about = {
  $schema: z.url().describe('Alamat skema berkas ini.'),
  nama: z.string(),
  alamat: z.url().describe('Alamat berkas ini.'),
  penerbit: z.string().describe('Yang bertanggung jawab atas isinya.'),
  lisensi: z.literal(contentLicence.url),
  dibuat: z.iso.date().describe('Hari berkas ini dibuat.'),
  arti_diperiksa: z.string().describe('Apa arti tanggal "diperiksa".'),
};

function listOf<T extends z.ZodType>(record: T) {
  return z.strictObject({ ...about, jumlah: z.int().min(0), data: z.array(record) });
}

/** Every JSON file of the open data: its title and the shape of its content. */
export const dataFiles = {
  kontak: { title: 'Kontak bantuan', shape: listOf(publicContact) },
  fakta: { title: 'Fakta', shape: listOf(publicFact) },
  sumber: { title: 'Sumber', shape: listOf(publicSource) },
  istilah: { title: 'Istilah', shape: listOf(publicTerm) },
  unduh: { title: 'Cetakan', shape: listOf(publicPrintable) },
  kartu: { title: 'Kartu siap bagi', shape: listOf(publicCard) },
  'satu-fakta': {
    title: 'Satu fakta',
    shape: z.strictObject({
      ...about,
      sitasi: z.strictObject({ singkat: z.string(), lengkap: z.string() }),
      fakta: publicFact,
      sumber: z.array(publicSource),
    }),
  },
} as const;
export type DataFile = keyof typeof dataFiles;
export type DataOf<F extends DataFile> = z.infer<(typeof dataFiles)[F]['shape']>;

/** Files that are lists; their names are those at `/api/v1/<nama>.json`. */
export const lists = ['kontak', 'fakta', 'sumber', 'istilah', 'unduh', 'kartu'] as const;
export type List = (typeof lists)[number];
type RecordOf<L extends List> = DataOf<L>['data'][number];

/** Who gives the data away, where and when. */
export interface Publication {
  /** Name of the site. */
  site: string;
  /** Who runs it. */
  publisher: string;
  /** Day of the build. */
  today: string;
  /** Full address of a path of the site. */
  address: (path: string) => string;
}

/** Path of a JSON Schema. */
export const schemaPath = (file: DataFile) => `/api/v1/${file}.schema.json`;

/** What the file at `path` tells about itself. */
export function aboutFile(file: DataFile, path: string, { site, publisher, today, address }: Publication) {
  return {
    $schema: address(schemaPath(file)),
    nama: `${dataFiles[file].title} ${site}`,
    alamat: address(path),
    penerbit: publisher,
    lisensi: contentLicence.url,
    dibuat: today,
    arti_diperiksa: 'Dibaca di sumber yang disebut, pada hari yang disebut. Belum ada nomor yang ditelepon untuk diuji.',
  };
}

/** Content of `/api/v1/<list>.json`. */
export function listFile<L extends List>(list: L, data: RecordOf<L>[], publication: Publication) {
  return { ...aboutFile(list, `/api/v1/${list}.json`, publication), jumlah: data.length, data };
}

/** JSON Schema (draft 7, which every validator knows) of a file, with the address under which it is published. */
export function jsonSchema(file: DataFile, address: Publication['address']): object {
  const { title, shape } = dataFiles[file];
  const { $schema, ...rest } = z.toJSONSchema(shape, { target: 'draft-7', io: 'output' });
  return { $schema, $id: address(schemaPath(file)), title, ...rest };
}
