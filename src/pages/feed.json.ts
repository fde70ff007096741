import type { APIRoute } from 'astro';
import { jsonFeed } from '../domain/feed.ts';
import { allChanges, feeds } from './_changes.ts';
import { respondJson } from './_respond.ts';

/** What changed on the pages, as a JSON Feed. */
export const GET: APIRoute = async () => respondJson(jsonFeed(await allChanges(), feeds.json), 'application/feed+json');
