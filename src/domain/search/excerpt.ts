/** A piece of an excerpt; `found` marks a word that was asked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Letters that a found word must share with what was asked. */
const SHARED = 4;

/** Takes apart an excerpt in which Pagefind has put `<mark>` around the words found. */
export function pieces(excerpt: string): Piece[] {
  return excerpt.split(/<\/?mark>/).map((text, index) => ({ text, found: index % 2 === 1 }));
}

/**
 * Whether the words found in an excerpt are those asked for. For an unknown word Pagefind falls back to words that begin
 * alike, down to one letter. An excerpt without marks was found by its roots.
 */
export function answers(excerpt: string, words: readonly string[]): boolean {
  const found = pieces(excerpt).filter((piece) => piece.found);
  return (
    found.length === 0 ||
    found.some(({ text }) => words.some((word) => text.toLowerCase().includes(word.slice(0, Math.max(SHARED, word.length - 3)))))
  );
}
