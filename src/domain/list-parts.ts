/** Where one is in a list that is too long for one page. */
export interface ListPart {
  /** Address of the whole list, which is that of its first part. */
  list: string;
  /** Counted from 1. */
  at: number;
  /** Number of parts. */
  of: number;
}

/** Address of a part. */
export function partPath({ list, at }: Pick<ListPart, 'list' | 'at'>): string {
  return at === 1 ? list : `${list}${at}/`;
}

/** What tells a part from the others in its title; nothing for a list in one part. */
export function partName({ at, of }: Pick<ListPart, 'at' | 'of'>): string {
  return of === 1 ? '' : ` (bagian ${at} dari ${of})`;
}
