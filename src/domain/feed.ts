import { changeNames, type LoggedChange } from './change-log.ts';
import { contentLicence } from './licence.ts';
import { escapeXml } from './xml.ts';

/** Most entries in one feed. */
export const FEED_LIMIT = 50;

/** What a feed is called and where it is found. */
export interface FeedFrame {
  title: string;
  about: string;
  /** Path of the feed. */
  self: string;
  /** Path of the page that shows the same. */
  page: string;
  /** Who runs the site. */
  author: string;
  /** Day of the build; dates a feed that has no entry yet. */
  today: string;
  /** Full address of a path of the site. */
  address: (path: string) => string;
}

interface Entry {
  id: string;
  url: string;
  title: string;
  text: string;
  moment: string;
  tag: string;
}

/** Midnight in Jakarta: histories know the day only. */
const momentOf = (day: string) => `${day}T00:00:00+07:00`;

function entriesOf(changes: readonly LoggedChange[], { address }: FeedFrame): Entry[] {
  return changes.slice(0, FEED_LIMIT).map((change) => {
    const url = address(change.path);
    return {
      id: `${url}#perubahan-${change.number}`,
      url,
      title: `${changeNames[change.jenis]}: ${change.title}`,
      text: change.ringkasan,
      moment: momentOf(change.tanggal),
      tag: change.jenis,
    };
  });
}

/** The changes as an Atom feed (RFC 4287). */
export function atomFeed(changes: readonly LoggedChange[], frame: FeedFrame): string {
  const { title, about, self, page, author, today, address } = frame;
  const newest = changes[0]?.tanggal ?? today;
  const entries = entriesOf(changes, frame).map(
    (one) => `  <entry>
    <id>${escapeXml(one.id)}</id>
    <title>${escapeXml(one.title)}</title>
    <link href="${escapeXml(one.url)}"/>
    <updated>${one.moment}</updated>
    <category term="${one.tag}"/>
    <summary>${escapeXml(one.text)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>${escapeXml(address(self))}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(about)}</subtitle>
  <updated>${momentOf(newest)}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <rights>${contentLicence.name}, ${contentLicence.url}</rights>
  <link rel="self" type="application/atom+xml" href="${escapeXml(address(self))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(address(page))}"/>
${entries.join('')}</feed>
`;
}

/** The changes as a JSON Feed 1.1. */
export function jsonFeed(changes: readonly LoggedChange[], frame: FeedFrame): object {
  const { title, about, self, page, author, address } = frame;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: address(page),
    feed_url: address(self),
    language: 'id',
    authors: [{ name: author }],
    items: entriesOf(changes, frame).map((one) => ({
      id: one.id,
      url: one.url,
      title: one.title,
      content_text: one.text,
      date_published: one.moment,
      tags: [one.tag],
    })),
  };
}
