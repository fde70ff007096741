/** What a reader asked; `y` is how far the page was scrolled when they left it for a result. */
export interface State {
  q: string;
  jenis: string;
  wilayah: string;
  y?: number | undefined;
}

/** What this page showed when it was left, or else what its address asks for. */
export function readState(): State {
  const kept = (history.state as { cari?: State } | null)?.cari;
  if (kept) return kept;
  const address = new URLSearchParams(location.search);
  const value = (name: string) => address.get(name)?.trim() ?? '';
  return { q: value('q'), jenis: value('jenis'), wilayah: value('wilayah') };
}

/**
 * Keeps a question with this place in the tab's history, so that Back restores it. The address, which the browser's
 * history lists, changes only when the reader is done typing.
 */
export function saveState(state: State, settled: boolean): void {
  const address = new URLSearchParams(
    Object.entries(state).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== ''),
  );
  const query = address.size > 0 ? `?${address.toString()}` : '';
  history.replaceState({ cari: state }, '', settled ? location.pathname + query : undefined);
}

/** Remembers how far the page is scrolled. */
export function saveScroll(): void {
  history.replaceState({ cari: { ...readState(), y: scrollY } }, '');
}
