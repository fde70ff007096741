import type { APIRoute } from 'astro';
import type { CardSize } from '../../../domain/print/share-card.ts';
import { cardPicture } from '../../../print/card-picture.ts';
import type { ShareCard } from '../../../print/share-cards.ts';
import { allCards, sizes } from '../../_cards.ts';

export const getStaticPaths = async () =>
  (await allCards()).flatMap((card) =>
    sizes.map((size) => ({ params: { grup: card.group, berkas: `${card.id}-${size}` }, props: { card, size } })),
  );

/** A card to forward. */
export const GET: APIRoute<{ card: ShareCard; size: CardSize }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPicture(props.card, props.size)), { headers: { 'Content-Type': 'image/png' } });
