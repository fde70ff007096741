import sharp from 'sharp';
import { fingerprint, remember } from '../cache.ts';
import { CARD_LIMIT, cardSizes, type CardSize } from '../domain/print/share-card.ts';
import { PrintError, typeset, type Job } from './compile.ts';
import { CACHE, keyOf } from './print.ts';
import type { ShareCard } from './share-cards.ts';

/** Width and height in pixels of the preview of a card. */
export const PREVIEW = 300;

/** Every messenger shows PNG. Sixteen flat colours keep letters sharp at half the weight of a JPEG that blurs them. */
const png = { palette: true, colours: 16, effort: 1, compressionLevel: 9, dither: 0 } as const;
const avif = { quality: 45, effort: 0, chromaSubsampling: '4:2:0' } as const;

/** What is set for a card in a shape. */
export function jobOf({ group, id, text }: ShareCard, size: CardSize): Job {
  const { width, height, safe } = cardSizes[size];
  return { name: `${group}/${id}`, template: 'kartu-bagi', data: { ...text, ukuran: { lebar: width, tinggi: height, aman: safe } } };
}

/**
 * The card as a PNG; from the cache when nothing that goes into it has changed.
 * @throws PrintError naming page and field when the text does not fit or the picture is too heavy
 */
export function cardPicture(card: ShareCard, size: CardSize, folder = CACHE): Promise<Buffer> {
  const job = jobOf(card, size);
  const key = fingerprint(keyOf(job), JSON.stringify(png));
  return remember(folder, `${key}.png`, async () => {
    const picture = await sharp(drawn(job)).png(png).toBuffer();
    if (picture.length > CARD_LIMIT) throw new PrintError(job, [`gambar ${size} ${picture.length} bita, paling banyak ${CARD_LIMIT}`]);
    return picture;
  });
}

/** The square card, small. */
export function cardPreview(card: ShareCard, folder = CACHE): Promise<Buffer> {
  const job = jobOf(card, 'persegi');
  const key = fingerprint(keyOf(job), JSON.stringify(avif), `${PREVIEW}`);
  return remember(folder, `${key}.avif`, async () =>
    sharp(await cardPicture(card, 'persegi', folder))
      .resize(PREVIEW)
      .avif(avif)
      .toBuffer(),
  );
}

function drawn(job: Job): Buffer {
  const done = typeset(job);
  if (done.pages !== 1) throw new PrintError(job, [`jadi ${done.pages} halaman, seharusnya satu`]);
  return Buffer.from(done.svg());
}
