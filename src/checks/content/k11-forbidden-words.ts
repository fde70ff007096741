import { forbiddenWords } from '../forbidden-words.ts';
import { findInProse } from '../prose/passages.ts';
import type { Finding } from '../rule.ts';
import type { ContentInput, ContentRule } from './input.ts';

// Longest first, so that "pelacur anak" is not reported as "pelacur".
const words = Object.keys(forbiddenWords).sort((a, b) => b.length - a.length);
const raw = new RegExp(`\\b(?:${words.map((word) => word.replaceAll(' ', '[\\s-]+')).join('|')})\\b`, 'gi');
const instead = new Map(Object.entries(forbiddenWords).map(([word, better]) => [word.toLowerCase(), better]));

/** Words that harm the people we write about, in prose, on paper and in the site's own words. `alias` and the search file may hold them, because people search with them. */
export const harmfulWords: ContentRule = {
  code: 'K11',
  name: 'kata yang tidak dipakai',
  level: 'error',
  check: ({ pages, siteFiles }) => [...findInProse(pages, raw, message), ...siteFiles.flatMap(inSiteFile)],
};

function message(found: string): string {
  return `kata "${found}" tidak dipakai di situs ini; tulis "${instead.get(found.toLowerCase().replaceAll('-', ' '))}"`;
}

/** Of the search file only titles and summaries reach a page; the rest are words that readers type. */
function shown({ file, text }: ContentInput['siteFiles'][number]): string {
  return file.endsWith('/pencarian.yaml') ? text.replace(/^(?!\s*(?:- )?(?:judul|ringkas):).*$/gm, '') : text;
}

function inSiteFile(siteFile: ContentInput['siteFiles'][number]): Finding[] {
  const { file } = siteFile;
  const text = shown(siteFile);
  return [...text.matchAll(raw)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    message: message(match[0].replace(/\s+/g, ' ')),
  }));
}
