import type { APIRoute } from 'astro';
import { href } from '../domain/url.ts';
import { site } from '../site.config.ts';
import { respondJson } from './_respond.ts';

/** Name and icons for a bookmark on the home screen. It opens in the browser; the site never offers to install itself. */
export const GET: APIRoute = () =>
  respondJson(
    {
      name: site.name,
      short_name: site.name,
      description: site.line,
      lang: 'id',
      start_url: href('/'),
      scope: href('/'),
      display: 'browser',
      background_color: '#fbf8f1',
      theme_color: '#fbf8f1',
      icons: [
        { src: href('/ikon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: href('/ikon-180.png'), type: 'image/png', sizes: '180x180' },
      ],
    },
    'application/manifest+json',
  );
