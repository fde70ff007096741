import type { APIRoute } from 'astro';
import { pdfOf } from '../../print/print.ts';
import type { Sheet } from '../../print/sheets.ts';
import { sheets } from '../_printed.ts';

export const getStaticPaths = () => sheets.map((sheet) => ({ params: { berkas: sheet.file }, props: { sheet } }));

/** A printable for one place on one paper. */
export const GET: APIRoute<{ sheet: Sheet }> = async ({ props }) =>
  new Response(new Uint8Array(await pdfOf(props.sheet)), { headers: { 'Content-Type': 'application/pdf' } });
