import type { APIRoute } from 'astro';
import { absolute } from '../domain/url.ts';

/** Search engines are welcome everywhere; the pages that should stay out say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
