import type { APIRoute } from 'astro';
import { atomFeed } from '../domain/feed.ts';
import { allChanges, feeds } from './_changes.ts';
import { respond } from './_respond.ts';

/** What changed on the pages, as Atom. */
export const GET: APIRoute = async () => respond(atomFeed(await allChanges(), feeds.atom), 'application/atom+xml');
