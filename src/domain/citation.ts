/** Something that can be cited: a fact or a page, in plain values. */
export interface Citable {
  /** Key in the reader's bibliography. */
  id: string;
  title: string;
  /** Name of the site it stands on. */
  site: string;
  /** Full address. */
  url: string;
  /** Who answers for it. */
  author: string;
  /** Day, month or year of the wording that is cited: `2026-11-22`, `2026-11` or `2026`. */
  published: string;
  /** Day on which this wording was seen at that address. */
  accessed: string;
  /** Changes when the content does; pages have none. */
  version?: string;
}

/** A date as CSL-JSON writes it: numbers, as precise as is known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** One item of CSL-JSON, the form from which citation programs make all others. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  author: { literal: string }[];
  issued: CslDate;
  accessed: CslDate;
  URL: string;
  language: 'id';
  version?: string;
}

/** RIS and BibTeX files begin a new field on a new line, so a text must not bring one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The CSL-JSON item of a fact or a page. */
export function cslItem({ id, title, site, url, author, published, accessed, version }: Citable): CslItem {
  return {
    id,
    type: 'webpage',
    title: oneLine(title),
    'container-title': oneLine(site),
    author: [{ literal: oneLine(author) }],
    issued: cslDate(published),
    accessed: cslDate(accessed),
    URL: url,
    language: 'id',
    ...(version && { version }),
  };
}

function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** Name and content of a `<meta>` element. */
export type MetaTag = readonly [name: string, content: string];

/** What bibliographic programs read from a page's head. Three tags, because each byte of a page of prose counts. */
export function citationTags({ title, author, published }: Pick<Citable, 'title' | 'author' | 'published'>): MetaTag[] {
  return [
    ['citation_title', title],
    ['citation_publication_date', published.replaceAll('-', '/')],
    ['citation_author', author],
  ];
}

/** The same for a page with room to spare: also where it stands, in which language and on which site. */
export function fullCitationTags(what: Citable): MetaTag[] {
  return [
    ...citationTags(what),
    ['citation_online_date', what.accessed.replaceAll('-', '/')],
    ['citation_public_url', what.url],
    ['citation_language', 'id'],
    ['citation_publisher', what.site],
  ];
}
