import { LONGEST_SENTENCE } from '../readability.ts';
import { countWords, sentences, spoken } from '../prose/sentences.ts';
import type { ProsePage } from '../prose/page.ts';
import type { Finding } from '../rule.ts';
import type { ContentRule } from './input.ts';

const fields = ['deskripsi', 'ringkas', 'kartu', 'bagikan'] as const;

/** Long sentences lose readers. A hint for editors, never a gate. */
export const longSentences: ContentRule = {
  code: 'K10',
  name: 'kalimat panjang',
  level: 'warning',
  check: ({ pages }) => pages.flatMap(inPage),
};

function inPage(page: ProsePage): Finding[] {
  const body = sentences(spoken(page)).map(({ text, offset }) => ({ text, line: page.lineAt(offset) }));
  const front = fields.flatMap((field) =>
    sentences(page.data?.[field]?.replace(/\{[^}]*\}/g, 'X x x x') ?? '').map(({ text }) => ({ text, line: page.lineOf([field]) })),
  );
  return [...front, ...body].flatMap(({ text, line }) => {
    const words = countWords(text);
    if (words <= LONGEST_SENTENCE) return [];
    const start = text.split(/\s+/).slice(0, 7).join(' ');
    return [{ file: page.file, line, message: `kalimat ${words} kata ("${start} …"); pecah, paling banyak ${LONGEST_SENTENCE} kata` }];
  });
}
