import type { APIRoute } from 'astro';
import { cardPreview } from '../../../print/card-picture.ts';
import type { ShareCard } from '../../../print/share-cards.ts';
import { allCards } from '../../_cards.ts';

export const getStaticPaths = async () =>
  (await allCards()).map((card) => ({ params: { grup: card.group, berkas: card.id }, props: { card } }));

/** A card, small. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPreview(props.card)), { headers: { 'Content-Type': 'image/avif' } });
