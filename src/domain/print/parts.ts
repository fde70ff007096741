import { z } from 'astro/zod';
import { id } from '../primitives.ts';
import { siteText } from '../site-text.ts';

/**
 * A contact on paper: one of the registry, or the local ones (`setempat`: kinds of help, see `untuk` of a contact) of the
 * place that the sheet is made for. Name, numbers, hours and cost come from the registry.
 */
export const paperContact = z.union(
  [
    z.strictObject({
      kontak: id,
      /** What people call it, where the registry's name says too much or too little. */
      sebagai: siteText.optional(),
      /** When one calls it. */
      kapan: siteText.optional(),
      /** Whether its numbers are printed as one dials them abroad, whatever the place of the sheet. */
      dari_luar_negeri: z.boolean().optional(),
    }),
    z.strictObject({
      setempat: z.array(id).min(1),
      kapan: siteText.optional(),
      /** How many at most, in order of id. */
      paling_banyak: z.int().min(1).default(1),
    }),
  ],
  { error: 'tulis {kontak: <id>, sebagai: …, kapan: …} atau {setempat: [<kebutuhan>], kapan: …}' },
);
export type PaperContact = z.infer<typeof paperContact>;

/** Short lines of a list. */
export const lines = z.array(siteText).min(1);
