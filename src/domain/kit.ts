import { z } from 'astro/zod';
import { id, text } from './primitives.ts';

/** For whom a teaching kit is made. */
export const levels = ['sd', 'smp', 'sma-smk', 'orang-tua', 'guru', 'umum'] as const;
export type Level = (typeof levels)[number];

/** A level as readers see it. */
export const levelName: Record<Level, string> = {
  sd: 'SD',
  smp: 'SMP',
  'sma-smk': 'SMA dan SMK',
  'orang-tua': 'Orang tua',
  guru: 'Guru',
  umum: 'Umum',
};

/** The eight dimensions of the graduate profile; see the fact about them in content/registri/hukum/sekolah-daring.yaml. */
export const profileDimensions = [
  'keimanan dan ketakwaan kepada Tuhan Yang Maha Esa',
  'kewargaan',
  'penalaran kritis',
  'kreativitas',
  'kolaborasi',
  'kemandirian',
  'kesehatan',
  'komunikasi',
] as const;

/** What a teaching kit says about itself before its text; front matter `kit` of every page in `sekolah`. */
export const kit = z.strictObject({
  /** Level for listings and for the class pack. */
  jenjang: z.enum(levels),
  /** Who it is for, in words, e.g. `murid kelas 4 sampai 6`. */
  sasaran: text,
  /** How long it takes, e.g. `2 pertemuan, masing-masing 40 menit`. */
  waktu: text,
  /** What learners can do afterwards. */
  tujuan: z.array(text).min(2).max(5),
  /** What the teacher needs in the room. */
  bahan: z.array(text).min(1),
  /** Dimensions of the graduate profile that the kit exercises; only for lessons at school. */
  profil: z.array(z.enum(profileDimensions)).default([]),
  /** How the same lesson works without electricity, projector or internet. */
  tanpa_listrik: text,
  /** Quiz to ask before and after, a file of `content/situs/kuis`. */
  kuis: id.optional(),
  /** Slides, a file of `content/situs/salindia`. */
  salindia: id.optional(),
  /** Printables to hand out, files of `content/situs/cetakan`. */
  cetakan: z.array(id).default([]),
});
export type Kit = z.infer<typeof kit>;
