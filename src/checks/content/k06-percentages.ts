import { findInProse } from '../prose/passages.ts';
import type { ContentRule } from './input.ts';

const raw = /\d+(?:[.,]\d+)?\s?(?:%|persen\b)/gi;

/** A percentage is a fact: it stands in the registry with its source and date. */
export const percentages: ContentRule = {
  code: 'K06',
  name: 'persentase di dalam teks',
  level: 'error',
  check: ({ pages }) => findInProse(pages, raw, (share) => `persentase "${share}" ditulis langsung; pakai <Figure id="…" nilai="…" />`),
};
