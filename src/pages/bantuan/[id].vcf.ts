import type { APIRoute } from 'astro';
import { pathOf } from '../../domain/url.ts';
import { hasNumber, vcard } from '../../domain/vcard.ts';
import { registry } from '../../registry/site.ts';
import { address } from '../_publication.ts';
import { respond } from '../_respond.ts';

export const getStaticPaths = () =>
  registry
    .all('kontak')
    .filter(hasNumber)
    .map(({ id }) => ({ params: { id } }));

/** A contact for the phone's address book. */
export const GET: APIRoute = ({ params }) =>
  respond(vcard(registry.contact(params.id!), address(pathOf.contact(params.id!))), 'text/vcard');
