const marks = /[\u0300-\u036f]/g;
const pieces = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/**
 * The words of a text as search compares them: lower case, without accents, doubled words once (`anak-anak` and `anak2`
 * are `anak`), vowels drawn out for emphasis once (`tolooong`). Single letters carry no meaning and are dropped.
 */
export function words(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(marks, '');
  return (plain.match(pieces) ?? []).flatMap(parts).filter((word) => word.length > 1 || /\d/.test(word));
}

function parts(piece: string): string[] {
  const [first = '', second, ...rest] = piece.split('-').map(calm);
  if (second === undefined) return [first];
  // Doubling may carry affixes on either half: `ciri-cirinya`, `berjalan-jalan`.
  const doubled = rest.length === 0 && first.length > 2 && (second.startsWith(first) || first.endsWith(second));
  return doubled ? [first] : [first, second, ...rest];
}

function calm(word: string): string {
  return word.replace(/([aiueo])\1{2,}/g, '$1').replace(/^([a-z]{3,})2$/, '$1');
}
