import { attribute, elements, type Element } from '../html/tree.ts';
import type { HtmlPage, SiteInput } from '../html/site.ts';

/** A link or a loaded file inside the site, resolved. */
export interface InnerLink {
  page: HtmlPage;
  /** As written. */
  written: string;
  /** Path on the server, decoded, without query and fragment. */
  path: string;
  /** Fragment, decoded, without `#`; empty when there is none. */
  fragment: string;
}

const linking: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  form: ['action'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href'],
  image: ['href'],
};

/** Addresses that an element names, e.g. each candidate of a `srcset`. */
export function addresses(one: Element): string[] {
  return (linking[one.tagName] ?? []).flatMap((name) => {
    const value = attribute(one, name)?.trim();
    if (!value) return [];
    return name === 'srcset' ? value.split(/,\s+/).map((candidate) => candidate.split(/\s+/)[0] ?? '') : [value];
  });
}

/** Every link of the pages that stays on this site, also when it is written with the site's own host. */
export function innerLinks({ pages, origin }: SiteInput): InnerLink[] {
  return pages.flatMap((page) =>
    elements(page.root)
      .flatMap(addresses)
      .flatMap((written) => {
        const url = URL.parse(written, origin + page.address);
        if (url?.origin !== origin) return [];
        return [{ page, written, path: decode(url.pathname), fragment: decode(url.hash.slice(1)) }];
      }),
  );
}

/** File that the server sends for a path; `null` when there is none. */
export function fileFor(path: string, { base, files }: Pick<SiteInput, 'base' | 'files'>): string | null {
  if (!path.startsWith(base)) return null;
  const below = path.slice(base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return files.has(file) ? file : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
