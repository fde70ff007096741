import type { APIRoute } from 'astro';
import { ris } from '../_cite.ts';
import { factItem, factPaths } from '../_fact-citation.ts';
import { respond } from '../_respond.ts';

export const getStaticPaths = factPaths;

/** A fact for reference managers. */
export const GET: APIRoute = ({ params }) => respond(ris(factItem(params.id!)), 'application/x-research-info-systems');
