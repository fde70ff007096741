import { findInProse } from '../prose/passages.ts';
import type { ContentRule } from './input.ts';

const article = /\b[Pp]asal\s+\d+[A-Z]?(?:\s+ayat\s+\(\d+[a-z]?\))?/;
/** Abbreviations; `Permen…` and `Kepmen…` take any ending, e.g. Permensos, Kepmenaker. */
const abbreviated = /\b(?:UU|PP|Perppu|Perpres|Keppres|Inpres|Perda|Perma|Pergub|Perbup|(?:Per|Kep)men[a-zA-Z]*)\s+(?:(?:Nomor|No\.?)\s*)?\d+/;
const inFull = /\b(?:[Uu]ndang-[Uu]ndang|[Pp]eraturan|[Kk]eputusan|[Ii]nstruksi)(?:\s+[\p{L}-]+){0,4}\s+[Nn]omor\s+\d+/u;
const year = /(?:\/\d{4}|\s+[Tt]ahun\s+\d{4})?/;

const raw = new RegExp(`${article.source}|(?:${abbreviated.source}|${inFull.source})${year.source}`, 'gu');

/** The number of an article or a regulation stands only in the registry, because laws are renumbered and replaced. */
export const lawNames: ContentRule = {
  code: 'K04',
  name: 'nomor pasal atau peraturan di dalam teks',
  level: 'error',
  check: ({ pages }) => findInProse(pages, raw, (name) => `rujukan hukum "${name}" ditulis langsung; pakai <Law id="…" />`),
};
