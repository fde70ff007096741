import type { APIRoute } from 'astro';
import { respond } from './_respond.ts';
import { notices } from './_third-party.ts';

/** Whose work travels with the site, and under which terms. */
export const GET: APIRoute = () => respond(notices(), 'text/plain');
