import { z } from 'astro/zod';
import { schedule } from './opening-hours.ts';
import { e164, factStatus, id, isoDate, region, text, webUrl } from './primitives.ts';

/** Number as it is dialled: E.164, or a domestic code such as `129`, `1500-630`, `0800-1000`. */
const dialled = z.string().regex(/^(\+[1-9]\d{6,14}|\d{3,4}|0\d{2,3}-\d{3}|1500-?\d{3}|0800-\d{3,4}(-\d{3,4})?)$/, {
  message: 'nomor tidak dikenali; tulis +62… bentuk internasional, atau kode pendek seperti 129',
});

/** Way to reach help. Unknown is `null` and is shown as "belum diketahui", never guessed. */
export const contact = z.strictObject({
  id,
  /** What people call it. */
  nama: text,
  /** Body that answers. */
  lembaga: text,
  /** What it is for, in one or two short sentences. */
  pernyataan: text,
  /** Voice lines, most useful first. */
  telepon: z.array(
    z.strictObject({
      nomor: dialled,
      /** When or how to use it, e.g. "tekan 8 setelah tersambung". */
      keterangan: text.nullish(),
      tujuan: z.enum(['darurat', 'layanan', 'kantor']).nullish(),
    }),
  ),
  whatsapp: z.array(e164),
  sms: z.array(dialled),
  surel: z.email({ message: 'tulis alamat surel yang lengkap' }).nullish(),
  situs: webUrl.nullish(),
  alamat: text.nullish(),
  /** Whether it can be dialled from abroad. */
  luar_negeri: z.enum(['ya', 'tidak']).nullish(),
  /** Opening hours in words; `selalu` only if a source says round the clock; `jadwal` only if it gives days and times. */
  jam: z
    .strictObject({ teks: text, zona: z.enum(['WIB', 'WITA', 'WIT']).nullish(), selalu: z.boolean(), jadwal: schedule.optional() })
    .nullish(),
  /** What a call costs. */
  biaya: text.nullish(),
  bahasa: z.array(text),
  /** How deaf people reach it. */
  akses_tuli: text.nullish(),
  /** Needs it answers. */
  untuk: z.array(id).min(1),
  /** What happens when somebody gets in touch. */
  yang_terjadi: text.nullish(),
  /** Whether the caller may stay unnamed (`ya`), is kept secret (`dirahasiakan`) or must give a name (`tidak`). */
  anonim: z.enum(['ya', 'tidak', 'dirahasiakan']).nullish(),
  /** Editors' decision: may it be shown? */
  tayang: z.enum(['layak', 'uji-dulu', 'jangan']),
  /** Contact to try when this one does not answer. */
  jalur_kedua: id.nullish(),
  wilayah: region,
  sumber: z.array(id),
  status: factStatus,
  diperiksa: isoDate,
  catatan: text.nullish(),
});
export type Contact = z.infer<typeof contact>;
