import { verdictWord } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import { formatDate } from '../domain/format.ts';
import type { Collection, Page } from '../domain/page.ts';
import { paperNumbers } from '../domain/print/paper-numbers.ts';
import { cardPath, cardWords, type CardGroup, type CardText, type NumberCards } from '../domain/print/share-card.ts';
import { regionName } from '../domain/regions.ts';
import { contactsText, shareText } from '../domain/share.ts';
import { absolute, pathOf } from '../domain/url.ts';
import type { Registry } from '../registry/index.ts';
import { site } from '../site.config.ts';
import { fill, type FilledContact } from './fill.ts';
import { addressOf } from './sheets.ts';

/** A picture to forward, with the words that go with it. */
export interface ShareCard {
  group: CardGroup;
  /** Name inside its group, also in its addresses. */
  id: string;
  title: string;
  /** Address of its own page. */
  path: string;
  /** Page of the site that says the same and more. */
  page: string;
  text: CardText;
  /** All that is written on it. */
  alt: string;
  /** Text to send along. */
  caption: string;
}

/** A page of prose as far as a card needs it. */
export interface CardPage {
  kind: Collection;
  slug: string;
  path: string;
  data: Page;
}

/**
 * The card of a page, or `null` for a page without `kartu`. Warning signs and fact checks have one.
 * @throws Error naming page and field when something that the card needs is missing
 */
export function cardOfPage(page: CardPage, registry: Registry): ShareCard | null {
  const { kind, slug, path, data } = page;
  const file = `content/${kind}/${slug}.mdx`;
  if (!data.kartu) return null;
  if (kind !== 'tanda' && kind !== 'periksa-fakta') throw new Error(`${file}: "kartu" hanya untuk tanda dan periksa fakta; hapus`);
  if (!data.bagikan) throw new Error(`${file}: "kartu" perlu "bagikan" sebagai teks pengantarnya; tambahkan`);
  const caption = shareText(data.bagikan, absolute(path, site.url), (id) => registry.contact(id));
  const text = kind === 'tanda' ? signText(data, file, registry) : claimText(data, file, registry);
  return { ...named(kind, slug, text), title: data.judul, page: path, caption };
}

/** The cards of every set of numbers, one for each place. */
export function cardsOfNumbers(sets: readonly NumberCards[], registry: Registry): ShareCard[] {
  return sets.flatMap((set) => set.tempat.map((place) => numberCard(set, place, registry)));
}

function signText({ judul, kartu, kontak }: Page, file: string, registry: Registry): CardText {
  const first = kontak.map((id) => registry.contact(id)).find((one) => paperNumbers(one, 'nasional').length > 0);
  if (!first) throw new Error(`${file}: kartunya perlu satu kontak yang bernomor di "kontak"; tambahkan`);
  const { nomor, cara } = paperNumbers(first, 'nasional')[0]!;
  const name = shortName(first, nomor);
  return {
    ...empty('tanda', 'Tanda bahaya'),
    judul,
    isi: kartu!,
    kaki: {
      kecil: cara === 'whatsapp' ? `${name}, lewat WhatsApp` : name,
      besar: nomor,
      pesan: 'Satu tanda bukan bukti.',
      alamat: home,
      dicek: checkedOn(first.diperiksa),
    },
  };
}

function claimText({ kartu, klaim }: Page, file: string, registry: Registry): CardText {
  if (!klaim) throw new Error(`${file}: kartunya perlu "klaim"; tambahkan id klaim dari registri`);
  const { klaim: said, verdict, diperiksa } = registry.claim(klaim);
  return {
    ...empty('periksa-fakta', 'Periksa fakta'),
    judul: kartu!,
    klaim: { putusan: verdictWord[verdict], teks: said.replace(/"([^"]*)"/g, '‘$1’'), coret: verdict === 'keliru' },
    kaki: {
      kecil: 'Dapat pesan seperti ini?',
      besar: 'Cek dulu, baru teruskan.',
      pesan: 'Sumbernya ada di',
      alamat: home,
      dicek: checkedOn(diperiksa),
    },
  };
}

function numberCard(set: NumberCards, place: string, registry: Registry): ShareCard {
  const { isi, checked, contacts } = fill(set, place, registry);
  const filled = isi as { judul: string; tahu: string; kontak: FilledContact[] };
  const name = regionName(place);
  const text: CardText = {
    ...empty('nomor', name),
    judul: filled.judul,
    nomor: filled.kontak.map(({ nama, kapan, nomor }) => ({ nama, kapan, nomor: nomor[0]!.nomor, lain: chatOf(nomor) })),
    kaki: { kecil: filled.tahu, besar: null, pesan: 'Nomor bisa berubah:', alamat: home, dicek: checkedOn(checked!) },
  };
  const page = place === 'nasional' || place === 'luar-negeri' ? set.halaman : pathOf.place(place);
  const caption = contactsText(
    `Nomor bantuan, ${name}`,
    [...contacts].map((id) => registry.contact(id)),
    absolute(page, site.url),
  );
  return { ...named('nomor', place, text), title: `Nomor bantuan: ${name}`, page, caption };
}

const checkedOn = (day: string) => `Dicek ${formatDate(day)}`;
const home = addressOf('/').pendek;

function empty(jenis: CardGroup, label: string) {
  return { jenis, label, situs: site.name, isi: null, klaim: null, nomor: [] };
}

function named(group: CardGroup, id: string, text: CardText) {
  return { group, id, path: cardPath(group, id), text, alt: cardWords(text) };
}

/** Name without the number that stands beside it anyway. */
function shortName({ nama }: Contact, number: string): string {
  return nama.replace(number, '').trim() || nama;
}

/** How else the contact is reached, or that the number is for chat only. */
function chatOf([first, ...rest]: FilledContact['nomor']): string | null {
  if (first?.cara === 'whatsapp') return 'lewat WhatsApp';
  const chat = rest.find(({ cara }) => cara === 'whatsapp');
  return chat ? `WhatsApp ${chat.nomor}` : null;
}
