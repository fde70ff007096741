import { changeLog, corrections, type LoggedChange } from '../domain/change-log.ts';
import type { FeedFrame } from '../domain/feed.ts';
import { buildDay } from '../registry/site.ts';
import { site } from '../site.config.ts';
import { allPages } from './_content.ts';
import { address } from './_publication.ts';

/** Every change of the pages of prose, newest first. */
export async function allChanges(): Promise<LoggedChange[]> {
  const pages = await allPages();
  return changeLog(pages.map(({ title, path, data }) => ({ title, path, changes: data.riwayat })));
}

/** Every correction, newest first. */
export async function allCorrections(): Promise<LoggedChange[]> {
  return corrections(await allChanges());
}

const common = { author: site.operator.name, today: buildDay, address };

/** The feeds of this site, for their links and for themselves. */
export const feeds = {
  atom: { title: `${site.name}: perubahan`, about: 'Halaman baru dan halaman yang diubah.', self: '/feed.xml', page: '/', ...common },
  json: { title: `${site.name}: perubahan`, about: 'Halaman baru dan halaman yang diubah.', self: '/feed.json', page: '/', ...common },
  corrections: {
    title: `${site.name}: koreksi`,
    about: 'Kesalahan yang ditemukan dan diperbaiki.',
    self: '/koreksi/feed.xml',
    page: '/koreksi/',
    ...common,
  },
} satisfies Record<string, FeedFrame>;

/** A `<link rel="alternate">` to a feed. */
export const feedLink = ({ title, self }: FeedFrame) => ({
  title,
  path: self,
  type: self.endsWith('.json') ? 'application/feed+json' : 'application/atom+xml',
});
