import { z } from 'astro/zod';
import { id, text } from './primitives.ts';

/** A need that brings somebody to the help finder, with its routes in order of usefulness. */
export const need = z.strictObject({
  /** Anchor on the help page. */
  id,
  /** The need in the reader's words. */
  judul: text,
  /** What to do first, in one or two sentences. */
  ringkas: text,
  /** Contacts, best first. */
  kontak: z.array(id).min(1),
  /** Kinds of help (`untuk` of a contact) by which local contacts are added when the reader names a place. */
  setempat: z.array(id).default([]),
  /** True when the reader is abroad: numbers that can be dialled from there come first. */
  dari_luar_negeri: z.boolean().default(false),
  /** Guide that tells more, as an address inside the site. */
  panduan: z
    .string()
    .regex(/^(\/[a-z0-9-]+)+\/$/, 'tulis alamat di dalam situs, misalnya /panduan/lapor-ke-mana/')
    .optional(),
});
export type Need = z.infer<typeof need>;

/** `content/situs/bantuan.yaml`: the needs in order, and the numbers that every page of help shows first. */
export const helpPlan = z.strictObject({
  /** Contacts for danger right now. */
  darurat: z.array(id).min(1),
  kebutuhan: z.array(need).min(1),
});
export type HelpPlan = z.infer<typeof helpPlan>;
