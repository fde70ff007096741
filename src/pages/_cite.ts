import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from '../domain/citation.ts';
import { indonesian, LOCALE, styles } from './_cite-styles.ts';

const csl = plugins.config.get('@csl');
csl.locales.add(LOCALE, indonesian);
for (const [name, style] of Object.entries(styles)) csl.styles.add(name, style);

// Registry ids are safe as BibTeX keys; the library would drop their hyphens and make several of them equal.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** An item in words, short or in full. */
export function citationText(item: CslItem, style: keyof typeof styles): string {
  return new Cite(item).format('bibliography', { style, lang: LOCALE, format: 'text' }).trim();
}

/** An item for LaTeX. BibTeX knows neither version nor day of access; they stand in the note. */
export function bibtex(item: CslItem): string {
  const seen = item.accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const note = [item.version && `Versi ${item.version}`, `diakses ${seen}`].filter(Boolean).join(', ');
  return `${new Cite({ ...item, note, publisher: item['container-title'] }).format('bibtex').trim()}\n`;
}

/** An item for reference managers. RIS cuts a key after 20 letters, so that the version, where there is one, tells items apart. */
export function ris(item: CslItem): string {
  const { version } = item;
  const extra = version ? { id: version, note: `Versi ${version}` } : {};
  // The last tag ends in a space, which is part of it.
  return `${new Cite({ ...item, ...extra, publisher: item['container-title'] }).format('ris').replace(/\n+$/, '')}\n`;
}

/** An item as a CSL-JSON file, which is a list. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
