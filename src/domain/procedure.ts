import { z } from 'astro/zod';
import { factBase } from './fact.ts';
import { text } from './primitives.ts';

/** How something is done at an agency. */
export const procedure = factBase.extend({
  /** What it costs, in words. */
  biaya: text.nullish(),
  /** How long it takes. */
  waktu: text.nullish(),
  /** What to bring or to meet. */
  syarat: z.array(text).nullish(),
});
export type Procedure = z.infer<typeof procedure>;
