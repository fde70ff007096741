import { forbiddenWords } from '../forbidden-words.ts';
import { findInProse } from '../prose/passages.ts';
import type { ContentRule } from './input.ts';

// Longest first, so that "pelacur anak" is not reported as "pelacur".
const words = Object.keys(forbiddenWords).sort((a, b) => b.length - a.length);
const raw = new RegExp(`\\b(?:${words.map((word) => word.replaceAll(' ', '[\\s-]+')).join('|')})\\b`, 'gi');
const instead = new Map(Object.entries(forbiddenWords).map(([word, better]) => [word.toLowerCase(), better]));

/** Words that harm the people we write about. `alias` may hold them, because people search with them. */
export const harmfulWords: ContentRule = {
  code: 'K11',
  name: 'kata yang tidak dipakai',
  level: 'error',
  check: ({ pages }) =>
    findInProse(pages, raw, (found) => `kata "${found}" tidak dipakai di situs ini; tulis "${instead.get(found.toLowerCase().replaceAll('-', ' '))}"`),
};
