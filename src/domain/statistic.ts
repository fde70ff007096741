import { z } from 'astro/zod';
import { factBase } from './fact.ts';
import { text } from './primitives.ts';

/** A figure that somebody counted. Without definition, counter and period a figure misleads. */
export const statistic = factBase
  .extend({
    /** What exactly was counted. */
    definisi: text,
    /** Who counted it. */
    penghitung: text,
    /** Limits of the count that a reader must know. */
    catatan_metode: text.nullish(),
  })
  .refine((one) => one.nilai?.some((value) => 'angka' in value && value.periode !== undefined), {
    path: ['nilai'],
    message: 'statistik perlu paling sedikit satu nilai dengan angka, satuan, dan periode',
  });
export type Statistic = z.infer<typeof statistic>;
