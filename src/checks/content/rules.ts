import type { ContentRule } from './input.ts';
import { frontMatter } from './k01-front-matter.ts';
import { references } from './k02-references.ts';
import { phoneNumbers } from './k03-phone-numbers.ts';
import { lawNames } from './k04-law-names.ts';
import { rupiah } from './k05-rupiah.ts';
import { percentages } from './k06-percentages.ts';
import { reviewDates } from './k07-review-dates.ts';
import { uniqueTitles } from './k08-unique-titles.ts';
import { relatedPages } from './k09-related-pages.ts';
import { longSentences } from './k10-long-sentences.ts';
import { harmfulWords } from './k11-forbidden-words.ts';
import { requiredParts } from './k12-required-parts.ts';
import { tppoInFull } from './k13-tppo-in-full.ts';
import { mdxSyntax } from './k14-mdx-syntax.ts';
import { registryRecords } from './k15-registry.ts';
import { proseLinks } from './k16-prose-links.ts';
import { redirects } from './k17-redirects.ts';

/** Every rule over the prose and the registry, by code. */
export const contentRules: readonly ContentRule[] = [
  frontMatter,
  references,
  phoneNumbers,
  lawNames,
  rupiah,
  percentages,
  reviewDates,
  uniqueTitles,
  relatedPages,
  longSentences,
  harmfulWords,
  requiredParts,
  tppoInFull,
  mdxSyntax,
  registryRecords,
  proseLinks,
  redirects,
];
