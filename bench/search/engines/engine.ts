/** A search that answers the judged queries. */
export interface Engine {
  name: string;
  /** Site paths, best first, each once, at least the ten that a reader sees first if there are that many. */
  search(query: string): Promise<string[]>;
  /** Bytes (Brotli) that a reader downloads for a first search with this query and an empty cache, the page itself not counted. */
  firstSearch(query: string): Promise<number>;
  close(): Promise<void>;
}

/** The paths without repetitions, in order. */
export const unique = (paths: readonly string[]) => [...new Set(paths)];
