import type { SearchKind } from './map.ts';
import { words } from './words.ts';

/** Words of a question of meaning that ends in "apa"; more words ask for something else, e.g. "orang asing korban haknya apa". */
const SHORT = 5;

/** The kind of answer that the form of a question asks for: "apa itu X", "X itu apa", "X apa ya", "apa sih X itu". */
export function formOf(text: string): SearchKind | null {
  const list = words(text);
  const said = list.join(' ');
  if (/^(?:apa|apakah) (?:itu|sih|yang dimaksud|maksud|arti)\b/.test(said) || /\bitu apa\b/.test(said)) return 'istilah';
  return list.length <= SHORT && /^(?!hak\b).+ apa(?: ya| sih| tuh| itu)?$/.test(said) ? 'istilah' : null;
}
