import type { APIRoute } from 'astro';
import { bibtex } from '../_cite.ts';
import { factItem, factPaths } from '../_fact-citation.ts';
import { respond } from '../_respond.ts';

export const getStaticPaths = factPaths;

/** A fact as a BibTeX entry. */
export const GET: APIRoute = ({ params }) => respond(bibtex(factItem(params.id!)), 'application/x-bibtex');
