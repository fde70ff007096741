import type { APIRoute } from 'astro';
import { escapeXml } from '../domain/xml.ts';
import { absolute } from '../domain/url.ts';
import { site } from '../site.config.ts';

/** Lets a browser offer the site's search in its address bar. */
export const GET: APIRoute = ({ site: origin }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.name)}</ShortName>
  <Description>Cari di ${escapeXml(site.name)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(absolute('/cari/', origin))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
