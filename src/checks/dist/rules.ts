import type { SiteRule } from '../html/site.ts';
import { links } from './d01-links.ts';
import { fragments } from './d02-fragments.ts';
import { uniqueTitles } from './d03-unique-titles.ts';
import { gluedLinks } from './d04-glued-links.ts';
import { emptyPages } from './d05-empty-pages.ts';
import { foreignCode } from './d06-foreign-code.ts';
import { withheldFacts } from './d07-withheld-facts.ts';
import { pageFrame } from './d08-page-frame.ts';
import { dialledNumbers } from './d09-dialled-numbers.ts';
import { missingPages } from './d10-missing-pages.ts';
import { packSizes } from './d11-pack-sizes.ts';

/** Every rule over the built site, by code. */
export const siteRules: readonly SiteRule[] = [
  links,
  fragments,
  uniqueTitles,
  gluedLinks,
  emptyPages,
  foreignCode,
  withheldFacts,
  pageFrame,
  dialledNumbers,
  missingPages,
  packSizes,
];
