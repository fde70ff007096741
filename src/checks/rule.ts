/** An `error` stops publication; a `warning` is a hint for editors. */
export type Level = 'error' | 'warning';

/** One thing to mend. */
export interface Finding {
  /** File, from the project's root. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** What is wrong and how to mend it, in Indonesian. */
  message: string;
  /** Only where it differs from the rule's level. */
  level?: Level;
}

/** A check of one thing. It is pure: whatever it looks at, the day included, is in its input. */
export interface Rule<Input> {
  /** Permanent short name, shown with each finding. */
  code: string;
  name: string;
  level: Level;
  check: (input: Input) => Finding[];
}

/** A finding together with the rule that made it. */
export interface Reported extends Finding {
  code: string;
  level: Level;
}

/** Findings of all rules, in order. */
export function runRules<Input>(rules: readonly Rule<Input>[], input: Input): Reported[] {
  return rules
    .flatMap((rule) => rule.check(input).map((finding) => ({ ...finding, code: rule.code, level: finding.level ?? rule.level })))
    .sort(inOrder);
}

/** By file, line, code and message. */
export function inOrder(a: Reported, b: Reported): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
