import type { PublicCard } from '../domain/open-data-cards.ts';
import { cardFile, cardSizes } from '../domain/print/share-card.ts';
import { cardPicture } from '../print/card-picture.ts';
import { allCards, sizes } from './_cards.ts';
import { address } from './_publication.ts';

/** Every picture to forward, as it is given away. */
export async function publicCards(): Promise<PublicCard[]> {
  return Promise.all(
    (await allCards()).map(async (card) => ({
      id: card.id,
      kelompok: card.group,
      judul: card.title,
      teks_alternatif: card.alt,
      teks_pengantar: card.caption,
      bahasa: 'id' as const,
      halaman: address(card.page),
      gambar: await Promise.all(
        sizes.map(async (size) => ({
          bentuk: size,
          lebar: cardSizes[size].width,
          tinggi: cardSizes[size].height,
          bita: (await cardPicture(card, size)).length,
          berkas: address(cardFile(card.group, card.id, size)),
        })),
      ),
    })),
  );
}
