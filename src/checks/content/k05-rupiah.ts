import { findInProse } from '../prose/passages.ts';
import type { ContentRule } from './input.ts';

const raw = /\bRp\.?\s?\d[\d.,]*(?:\s+(?:ribu|juta|miliar|triliun))?|\d[\d.,]*\s+(?:(?:ribu|juta|miliar|triliun)\s+)?rupiah\b/gi;

/** An amount of money is a fact: it stands in the registry with its source and date. */
export const rupiah: ContentRule = {
  code: 'K05',
  name: 'jumlah rupiah di dalam teks',
  level: 'error',
  check: ({ pages }) => findInProse(pages, raw, (amount) => `jumlah "${amount}" ditulis langsung; pakai <Figure id="…" nilai="…" />`),
};
