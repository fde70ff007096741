import { nearest } from './distance.ts';

/** Vowels are what hasty typing leaves out: `gji`, `dbyar`. */
const skeleton = (word: string) => word.replace(/[aiueo]/g, '');

/**
 * The word that a typing error stands for: first one that differs only by vowels left out, else the nearest.
 * @param known most useful first
 */
export function mend(word: string, known: readonly string[]): string | null {
  const bones = skeleton(word);
  const filled =
    bones.length > 1
      ? known.find((one) => one.length > word.length && one[0] === word[0] && skeleton(one) === bones && holds(one, word))
      : undefined;
  return filled ?? nearest(word, known);
}

/** Whether `part` is left when letters are taken out of `whole`. */
function holds(whole: string, part: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}
