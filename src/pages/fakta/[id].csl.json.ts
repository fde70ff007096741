import type { APIRoute } from 'astro';
import { cslJson } from '../_cite.ts';
import { factItem, factPaths } from '../_fact-citation.ts';
import { respond } from '../_respond.ts';

export const getStaticPaths = factPaths;

/** A fact as CSL-JSON. */
export const GET: APIRoute = ({ params }) => respond(cslJson(factItem(params.id!)), 'application/vnd.citationstyles.csl+json');
