import type { Publication } from '../domain/open-data-files.ts';
import { absolute } from '../domain/url.ts';
import { buildDay } from '../registry/site.ts';
import { site } from '../site.config.ts';

/** Full address of a path of this site. */
export const address = (path: string) => absolute(path, site.url);

/** Who publishes the data and when. */
export const publication: Publication = { site: site.name, publisher: site.operator.name, today: buildDay, address };
