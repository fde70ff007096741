import type { APIRoute } from 'astro';
import { atomFeed } from '../../domain/feed.ts';
import { allCorrections, feeds } from '../_changes.ts';
import { respond } from '../_respond.ts';

/** Corrections as Atom. */
export const GET: APIRoute = async () => respond(atomFeed(await allCorrections(), feeds.corrections), 'application/atom+xml');
