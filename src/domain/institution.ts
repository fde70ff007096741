import { z } from 'astro/zod';
import { factBase } from './fact.ts';
import { text } from './primitives.ts';

/** An agency or organisation and what it is responsible for. */
export const institution = factBase.extend({
  /** Its duties, one phrase each. */
  tugas: z.array(text).nullish(),
});
export type Institution = z.infer<typeof institution>;
