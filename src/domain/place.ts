import { z } from 'astro/zod';
import { factBase } from './fact.ts';

/** A fact about a place: its borders, seat, people, who serves it. */
export const place = factBase;
export type Place = z.infer<typeof place>;
