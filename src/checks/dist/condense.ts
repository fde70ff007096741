import { inOrder, type Reported } from '../rule.ts';

/** A mistake of the layout is on every page; more pages than these are told as a number. */
const MOST = 5;

/** The same finding on many pages becomes one, on the first of them, that tells how many more there are. */
export function condense(findings: readonly Reported[]): Reported[] {
  const groups = Map.groupBy(findings, ({ code, message }) => `${code} ${message}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first || group.length <= MOST) return group;
      return [{ ...first, message: `${first.message} (sama di ${group.length - 1} halaman lain)` }];
    })
    .sort(inOrder);
}
