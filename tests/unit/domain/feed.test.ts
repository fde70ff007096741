import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { LoggedChange } from '../../../src/domain/change-log.ts';
import { atomFeed, FEED_LIMIT, jsonFeed, type FeedFrame } from '../../../src/domain/feed.ts';
import { absolute } from '../../../src/domain/url.ts';

const change: LoggedChange = {
  title: 'Upah & "hak" <anak>',
  path: '/hak/upah/',
  number: 2,
  tanggal: '2026-11-20',
  jenis: 'koreksi',
  ringkasan: 'Angka 5 < 6 & benar.',
};
const frame: FeedFrame = {
  title: 'Situs: perubahan',
  about: 'Yang berubah.',
  self: '/feed.xml',
  page: '/',
  author: 'Tim <Contoh>',
  today: '2026-11-22',
  address: (path) => absolute(path, 'https://situs.example', '/bawah/'),
};

interface AtomEntry {
  id: string;
  title: string;
  summary: string;
  updated: string;
  link: { href: string };
  category: { term: string };
}
interface Atom {
  id: string;
  updated: string;
  author: { name: string };
  link: { rel: string; href: string }[];
  entry?: AtomEntry | AtomEntry[];
}

/** Reads a feed back. That it is well-formed is for a browser to say, in tests/browser/open-data.test.ts. */
function read(xml: string): Atom {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return (parser.parse(xml) as { feed: Atom }).feed;
}

describe('the Atom feed', () => {
  test('says a change with its page, day and kind, whatever signs it contains', () => {
    const feed = read(atomFeed([change], frame));
    expect(feed).toMatchObject({
      id: 'https://situs.example/bawah/feed.xml',
      updated: '2026-11-20T00:00:00+07:00',
      author: { name: 'Tim <Contoh>' },
    });
    expect(feed.link.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://situs.example/bawah/feed.xml'],
      ['alternate', 'https://situs.example/bawah/'],
    ]);
    expect(feed.entry).toMatchObject({
      id: 'https://situs.example/bawah/hak/upah/#perubahan-2',
      title: 'Koreksi: Upah & "hak" <anak>',
      summary: 'Angka 5 < 6 & benar.',
      updated: '2026-11-20T00:00:00+07:00',
      link: { href: 'https://situs.example/bawah/hak/upah/' },
      category: { term: 'koreksi' },
    });
  });

  test('without any change is dated by the build and still valid', () => {
    const feed = read(atomFeed([], frame));
    expect(feed.updated).toBe('2026-11-22T00:00:00+07:00');
    expect(feed.entry).toBeUndefined();
  });

  test('ends at its limit, with ids that differ', () => {
    const many = Array.from({ length: FEED_LIMIT + 5 }, (_, index) => ({ ...change, number: index + 1 }));
    const entries = read(atomFeed(many, frame)).entry as AtomEntry[];
    expect(entries).toHaveLength(FEED_LIMIT);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(FEED_LIMIT);
  });
});

test('the JSON feed tells the same (JSON Feed 1.1)', () => {
  const feed = jsonFeed([change], { ...frame, self: '/feed.json' });
  expect(JSON.parse(JSON.stringify(feed))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Situs: perubahan',
    description: 'Yang berubah.',
    home_page_url: 'https://situs.example/bawah/',
    feed_url: 'https://situs.example/bawah/feed.json',
    language: 'id',
    authors: [{ name: 'Tim <Contoh>' }],
    items: [
      {
        id: 'https://situs.example/bawah/hak/upah/#perubahan-2',
        url: 'https://situs.example/bawah/hak/upah/',
        title: 'Koreksi: Upah & "hak" <anak>',
        content_text: 'Angka 5 < 6 & benar.',
        date_published: '2026-11-20T00:00:00+07:00',
        tags: ['koreksi'],
      },
    ],
  });
});
