import { cardFile, cardGroups, cardSizes, type CardGroup, type CardSize } from '../domain/print/share-card.ts';
import { href } from '../domain/url.ts';
import { cardPicture, cardPreview, PREVIEW } from '../print/card-picture.ts';
import { cardOfPage, cardsOfNumbers, type ShareCard } from '../print/share-cards.ts';
import { numberCardsOfSite, registry } from '../registry/site.ts';
import { allPages } from './_content.ts';

/** Every shape of a card, in the order in which they are offered. */
export const sizes = Object.keys(cardSizes) as CardSize[];

/** Name and lead of each group. */
export const groups: Record<CardGroup, { title: string; about: string }> = {
  tanda: { title: 'Kartu tanda bahaya', about: 'Pertanyaan, jawaban singkat, dan satu nomor. Satu tanda bukan bukti.' },
  'periksa-fakta': { title: 'Kartu periksa fakta', about: 'Yang benar ditulis paling besar. Klaimnya kecil, dengan hasil periksanya.' },
  nomor: { title: 'Kartu nomor bantuan', about: 'Nomor penting menurut tempat, dengan tanggal ceknya.' },
};

let cards: Promise<ShareCard[]> | undefined;

/** Every card of the site; composed once per build. */
export function allCards(): Promise<ShareCard[]> {
  return (cards ??= allPages().then((pages) => [
    ...pages.map((page) => cardOfPage(page, registry)).filter((card) => card !== null),
    ...cardsOfNumbers(numberCardsOfSite, registry),
  ]));
}

/** The cards by group. */
export async function cardsByGroup(): Promise<{ group: CardGroup; cards: ShareCard[] }[]> {
  const all = await allCards();
  return cardGroups.map((group) => ({ group, cards: all.filter((card) => card.group === group) }));
}

/** The preview of a card; `bytes` is what opening it costs. */
export async function previewOf(card: ShareCard) {
  return { src: href(previewPath(card)), width: PREVIEW, height: PREVIEW, bytes: (await cardPreview(card)).length };
}

/** Path of the preview of a card. */
export const previewPath = ({ group, id }: ShareCard) => `/bagikan/${group}/${id}.avif`;

/** The pictures of a card with their weight. */
export function filesOf(card: ShareCard) {
  return Promise.all(
    sizes.map(async (size) => ({
      ...cardSizes[size],
      href: href(cardFile(card.group, card.id, size)),
      kilobytes: inKilobytes((await cardPicture(card, size)).length),
    })),
  );
}

/** Bytes as people count them. */
export function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
