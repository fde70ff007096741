import { z } from 'astro/zod';
import { id, text } from '../primitives.ts';
import { siteText } from '../site-text.ts';
import { kinds } from './map.ts';

const answer = z.union([id, z.string().regex(/^\/[a-z0-9/-]*\/$/)], {
  error: 'tulis id kontak, misalnya kontak-sapa-129, atau alamat halaman yang diapit garis miring, misalnya /panduan/saya-terjebak/',
});

/** A situation in the reader's words, with the answers that must come first, best first. */
export const situation = z.strictObject({
  /** Anchor on `/situasi/`. */
  id,
  judul: text,
  /** What holds and what to do first, in one or two sentences; whatever it claims rests on facts. */
  ringkas: siteText,
  /** The right answer must come first even if the query says more: danger, held, unpaid, despair, a child. */
  utama: z.boolean().default(false),
  /** The numbers of a place that the query names help even before these answers. */
  setempat: z.boolean().default(false),
  /** What people type. All words of one phrase in a query, in any order, bring this situation up. */
  frasa: z.array(text).min(1),
  /** Ids of contacts and addresses of pages. */
  jawaban: z.array(answer).min(1),
});
export type Situation = z.infer<typeof situation>;

/** A page that is a list or a tool, so that search knows how people ask for it. */
export const toolPage = z.strictObject({
  alamat: z.string().regex(/^\/[a-z0-9/-]*\/$/, 'tulis alamat yang diapit garis miring, misalnya /situasi/'),
  judul: text,
  ringkas: text,
  alias: z.array(text).default([]),
  /** Filter under which it is found. */
  jenis: z.enum(kinds).default('baca'),
  /** Kind as readers see it. */
  label: text.default('Halaman'),
});
export type ToolPage = z.infer<typeof toolPage>;

/** `content/situs/pencarian.yaml`: the editors' words for search. */
export const searchPlan = z.strictObject({
  /** Words that say nothing about what is asked. */
  kosong: z.array(text),
  /** Meaning, and how it is typed in haste, in a region, or wrongly. */
  obrolan: z.record(text, z.array(text.regex(/^\S+$/, 'tulis satu kata saja; sebutan yang lebih panjang masuk ke "padanan"')).min(1)),
  /** Names for the same thing; the first stands for all. */
  padanan: z.array(z.array(text).min(2, 'tulis dua sebutan atau lebih')),
  /** Roots that the site does not write by themselves. */
  akar: z.array(text),
  /** Words that ask for a kind of answer. */
  isyarat: z.partialRecord(z.enum(kinds), z.array(text)),
  /** What people call a contact, or any page that has no front matter. */
  sebutan: z.record(answer, z.array(text).min(1)).default({}),
  situasi: z.array(situation).min(1),
  halaman: z.array(toolPage),
});
export type SearchPlan = z.infer<typeof searchPlan>;
