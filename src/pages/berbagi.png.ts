import type { APIRoute } from 'astro';
import sharp from 'sharp';

// One picture for every page: a preview must not tell onlookers what somebody reads.
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fbf8f1"/>
<path d="M-20 600c260 10 330-90 260-200s90-190 330-170 330-30 400-110" fill="none" stroke="#e3efee" stroke-width="92" stroke-linecap="round"/>
<path d="M-20 600c260 10 330-90 260-200s90-190 330-170 330-30 400-110" fill="none" stroke="#0a5560" stroke-width="12" stroke-linecap="round" stroke-dasharray="0.1 36"/>
<circle cx="1000" cy="110" r="150" fill="#fdf0d3"/><circle cx="1000" cy="110" r="72" fill="#f4b53f"/>
<path d="M700 520q36-30 72 0t72 0 72 0 72 0M830 576q36-30 72 0t72 0 72 0" fill="none" stroke="#ddd5c4" stroke-width="10" stroke-linecap="round"/></svg>`;

/** The wordless picture that messengers show beside a shared link. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await sharp(Buffer.from(picture)).png({ palette: true }).toBuffer()), {
    headers: { 'Content-Type': 'image/png' },
  });
