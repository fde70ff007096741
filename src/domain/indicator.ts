import { z } from 'astro/zod';
import { factBase } from './fact.ts';
import { id } from './primitives.ts';

/** A sign, a way of working of perpetrators, or advice on acting that an expert body published. */
export const indicator = factBase.extend({
  /** Group in which it is shown, e.g. `kerja-paksa`. */
  kelompok: id,
});
export type Indicator = z.infer<typeof indicator>;
