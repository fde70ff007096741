import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The icon for home screens, drawn from the vector icon. */
export const GET: APIRoute = async () =>
  new Response(
    new Uint8Array(
      await sharp(await readFile('public/ikon.svg'), { density: 720 })
        .resize(180)
        .png({ palette: true })
        .toBuffer(),
    ),
    {
      headers: { 'Content-Type': 'image/png' },
    },
  );
