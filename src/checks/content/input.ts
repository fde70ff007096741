import type { Problem, Registry } from '../../registry/index.ts';
import type { PlacedRedirect } from '../../registry/redirects.ts';
import type { ProsePage } from '../prose/page.ts';
import type { Rule } from '../rule.ts';

/** What the content rules look at. */
export interface ContentInput {
  pages: readonly ProsePage[];
  /** Files in the folders of prose that the build would leave out. */
  leftOut: readonly string[];
  /** Files of `content/situs` with their text. */
  siteFiles: readonly { file: string; text: string }[];
  /** `null` while the registry has problems: then nothing can be said about ids. */
  registry: Registry | null;
  registryProblems: readonly Problem[];
  /** Empty while they have problems of their own. */
  redirects: readonly PlacedRedirect[];
  /** Calendar day against which dates are judged. */
  today: string;
}

export type ContentRule = Rule<ContentInput>;
