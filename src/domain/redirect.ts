import { z } from 'astro/zod';

const page = /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/;

/** An address that leads on to another one for good: moved pages, and short addresses that people guess or posters print. */
export const redirect = z.strictObject({
  /** Address that is asked for. */
  dari: z
    .string()
    .refine((path) => !/[#?]/.test(path), {
      message: 'alamat asal tidak boleh berisi "#" atau "?"; bagian itu tidak sampai ke server',
      abort: true,
    })
    .regex(page, 'tulis alamat dari akar situs, huruf kecil, diawali dan diakhiri "/", misalnya /hotline/'),
  /** Page where the reader arrives; a fragment may follow. */
  ke: z
    .string()
    .refine((path) => page.test(path.replace(/#.+$/, '')), 'tulis alamat halaman situs ini, diawali dan diakhiri "/", misalnya /bantuan/'),
});
export type Redirect = z.infer<typeof redirect>;

/** `content/situs/alihan.yaml`. */
export const redirectList = z.array(redirect);

/** Something wrong with one part of one entry. */
export interface RedirectProblem {
  index: number;
  key: keyof Redirect;
  message: string;
}

/** What is wrong between the entries: addresses given twice, and targets that lead on themselves, circles among them. */
export function redirectProblems(list: readonly Redirect[]): RedirectProblem[] {
  const first = new Map<string, number>();
  list.forEach(({ dari }, index) => first.has(dari) || first.set(dari, index));
  return list.flatMap(({ dari, ke }, index): RedirectProblem[] => {
    if (first.get(dari) !== index) return [{ index, key: 'dari', message: `${dari} ditulis dua kali; hapus salah satu` }];
    const target = pageOf(ke);
    const next = first.get(target);
    if (next === undefined) return [];
    if (next === index) return [{ index, key: 'ke', message: `${dari} mengalihkan ke dirinya sendiri; tulis halaman tujuannya` }];
    const message = leadsBack(list, first, index)
      ? `${dari} dan ${target} saling mengalihkan tanpa ujung; arahkan ke halaman yang ada`
      : `${target} sendiri dialihkan; tulis langsung ${list[next]!.ke}`;
    return [{ index, key: 'ke', message }];
  });
}

/** An address without its fragment. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

function leadsBack(list: readonly Redirect[], first: ReadonlyMap<string, number>, start: number): boolean {
  const seen = new Set<number>();
  for (let at: number | undefined = start; at !== undefined; at = first.get(pageOf(list[at]!.ke))) {
    if (seen.has(at)) return at === start;
    seen.add(at);
  }
  return false;
}
