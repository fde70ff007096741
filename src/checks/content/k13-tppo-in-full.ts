import type { ContentRule } from './input.ts';

const inFull = /tindak\s+pidana\s+perdagangan\s+orang/i;

/** The abbreviation TPPO is spelled out where a text first uses it; `<Term id="istilah-tppo" />` prints it in full. */
export const tppoInFull: ContentRule = {
  code: 'K13',
  name: 'TPPO ditulis lengkap lebih dulu',
  level: 'error',
  check: ({ pages }) =>
    pages.flatMap(({ file, text, tags, lineAt }) => {
      const first = text.search(/\bTPPO\b/);
      if (first < 0 || inFull.test(text.slice(0, first))) return [];
      const printed = tags.some((tag) => tag.start < first && tag.form === 'single' && tag.name === 'Term' && tag.attributes.get('id') === 'istilah-tppo');
      if (printed) return [];
      return [{ file, line: lineAt(first), message: 'TPPO belum dijelaskan; pada pemakaian pertama tulis "tindak pidana perdagangan orang (TPPO)"' }];
    }),
};
