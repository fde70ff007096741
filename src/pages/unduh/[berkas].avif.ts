import type { APIRoute } from 'astro';
import { pictureOf } from '../../print/print.ts';
import type { Sheet } from '../../print/sheets.ts';
import { pictured } from '../_printed.ts';

export const getStaticPaths = () => pictured.map((sheet) => ({ params: { berkas: sheet.file }, props: { sheet } }));

/** First page of a printable. */
export const GET: APIRoute<{ sheet: Sheet }> = async ({ props }) =>
  new Response(new Uint8Array(await pictureOf(props.sheet)), { headers: { 'Content-Type': 'image/avif' } });
