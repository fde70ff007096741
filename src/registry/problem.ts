/** Something wrong in a content file, told so that an editor can mend it. */
export interface Problem {
  /** File, from the project's root. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** What is wrong and how to mend it, in Indonesian. */
  message: string;
}

/** `content/registri/kontak/nasional.yaml:12  pesan`, the form that editors' tools turn into a link. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}  ${problem.message}`;
}

/** Thrown when content may not be published as it is. The message lists every problem, not only the first. */
export class RegistryError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`Registri tidak bisa dipakai, ${problems.length} masalah:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'RegistryError';
    this.problems = problems;
  }
}
