import type { SiteRule } from '../html/site.ts';
import { elements, neighbours, textOf } from '../html/tree.ts';

const endsInWord = /[\p{L}\p{N}]$/u;
const startsWithWord = /^[\p{L}\p{N}]/u;

/** No word sticks to a link, as in "Telepon129": line breaks beside tags are easily lost in templates. */
export const gluedLinks: SiteRule = {
  code: 'D04',
  name: 'kata menempel pada tautan',
  level: 'error',
  check: ({ pages }) =>
    pages.flatMap((page) =>
      elements(page.root, (one) => one.tagName === 'a').flatMap((link) => {
        const { before, after } = neighbours(link);
        if (!endsInWord.test(before) && !startsWithWord.test(after)) return [];
        const seen = `${before.slice(-20)}${textOf(link)}${after.slice(0, 20)}`.replace(/\s+/g, ' ').trim();
        return [{ file: page.file, line: 1, message: `kata menempel pada tautan, "${seen}"; beri spasi atau tanda baca` }];
      }),
    ),
};
