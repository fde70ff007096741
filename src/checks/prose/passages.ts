import type { Finding } from '../rule.ts';
import { blank } from './scan.ts';
import type { ProsePage } from './page.ts';

/** A stretch of text that readers see. */
interface Passage {
  text: string;
  lineAt: (offset: number) => number;
}

/** Front-matter fields that readers see. `alias` holds what people type, `riwayat` what was once written: both may err. */
const shown = ['judul', 'deskripsi', 'ringkas', 'kartu', 'bagikan'] as const;
export type ShownField = (typeof shown)[number];

/** The body, then the shown fields of the front matter; `{kontak:…}` is blanked out like a component. */
export function passages(page: ProsePage, fields: readonly ShownField[] = shown): Passage[] {
  const front = fields.flatMap((field) => {
    const value = page.data?.[field];
    return value ? [{ text: value.replace(/\{kontak:[^}]*\}/g, blank), lineAt: () => page.lineOf([field]) }] : [];
  });
  return [{ text: page.text, lineAt: page.lineAt }, ...front];
}

/** One finding for each place where readers see `pattern`. */
export function findInProse(pages: readonly ProsePage[], pattern: RegExp, message: (match: string) => string): Finding[] {
  return pages.flatMap((page) =>
    passages(page).flatMap(({ text, lineAt }) =>
      [...text.matchAll(pattern)].map((match) => ({
        file: page.file,
        line: lineAt(match.index),
        message: message(match[0].replace(/\s+/g, ' ')),
      })),
    ),
  );
}
