import { z } from 'astro/zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'tulis jam seperti "08:00"');

/** Weekly opening hours as a source gives them. Days count from Monday, 1, to Sunday, 7. */
export const schedule = z
  .array(z.strictObject({ hari: z.array(z.int().min(1).max(7)).min(1), buka: clock, tutup: clock }))
  .refine((list) => list.every((one) => one.buka < one.tutup), 'jam tutup harus sesudah jam buka');
export type Schedule = z.infer<typeof schedule>;

/** IANA names of the zones that hours are given in. */
export const zones: Record<string, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };
