import type { APIRoute } from 'astro';
import { securityTxt } from '../../domain/security-txt.ts';
import { buildDay } from '../../registry/site.ts';
import { site } from '../../site.config.ts';
import { address } from '../_publication.ts';
import { respond } from '../_respond.ts';

const PATH = 'security.txt';

/** Without an editor's address there is nobody to write to, and no file. */
export const getStaticPaths = () => (site.editorEmail ? [{ params: { berkas: PATH } }] : []);

export const GET: APIRoute = () =>
  respond(securityTxt({ email: site.editorEmail!, address: address(`/.well-known/${PATH}`), today: buildDay }), 'text/plain');
