import { z } from 'astro/zod';
import { id, isoDate, partialDate, text, webUrl } from './primitives.ts';

/** A dated snapshot of one document that somebody of the editors read. */
export const source = z.strictObject({
  id,
  judul: text,
  /** Who published what was read. */
  penerbit: text,
  /** Where it was read. A document without a web address cannot be cited. */
  url: webUrl,
  /** When the publisher dates it; empty when it carries no date. */
  terbit: partialDate.nullable(),
  /** Day on which we read it. */
  dibaca: isoDate,
  /** `primer`: the body that decides or counts speaks itself; `sekunder`: somebody reports it. */
  tingkat: z.enum(['primer', 'sekunder']),
  /** True when what was read is a third party's copy of an official text. */
  salinan: z.boolean(),
});
export type Source = z.infer<typeof source>;
