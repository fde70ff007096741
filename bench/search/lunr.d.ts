/** The little of Lunr 2.3 that the bench uses; the package carries no types, and it is not one of the project's own. */
declare module 'lunr' {
  interface Pipeline {
    remove(step: unknown): void;
  }
  interface Builder {
    pipeline: Pipeline;
    searchPipeline: Pipeline;
    ref(field: string): void;
    field(name: string, options?: { boost?: number }): void;
    add(document: object): void;
  }
  interface Index {
    query(ask: (query: { term(word: string, options: object): void }) => void): { ref: string; score: number }[];
  }
  function lunr(configure: (this: Builder) => void): Index;
  namespace lunr {
    const stemmer: unknown;
    const stopWordFilter: unknown;
  }
  export default lunr;
}
