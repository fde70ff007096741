import type { APIRoute } from 'astro';
import { neutralVcard } from '../../domain/vcard.ts';
import { registry } from '../../registry/site.ts';
import { respond } from '../_respond.ts';
import { getStaticPaths as contactPaths } from './[id].vcf.ts';

export const getStaticPaths = contactPaths;

/** A contact's numbers under a name that gives nobody away. */
export const GET: APIRoute = ({ params }) => respond(neutralVcard(registry.contact(params.id!)), 'text/vcard');
