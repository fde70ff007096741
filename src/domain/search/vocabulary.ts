import { words } from './words.ts';

/**
 * The roots that affixes may be taken off to: words of the site's own texts, so that an unknown word is never cut by
 * chance, and the editors' additions.
 * @param empty words that say nothing; they are no roots
 */
export function rootsOf(texts: readonly string[], extra: readonly string[], empty: readonly string[]): ReadonlySet<string> {
  const said = new Set(texts.flatMap(words).filter((word) => word.length > 3 && !/\d/.test(word)));
  for (const word of empty) said.delete(word);
  return new Set([...said, ...extra]);
}

/** The words that a text uses most, more than once each; short words are grammar. */
export function salient(text: string, count: number): string[] {
  const used = new Map<string, number>();
  for (const word of words(text)) if (word.length > 3) used.set(word, (used.get(word) ?? 0) + 1);
  return [...used]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([word]) => word);
}
