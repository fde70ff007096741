import type { Contact } from './contact.ts';
import { formatDate } from './format.ts';
import { dialable } from './phone.ts';

/** Longest share text that a messenger shows without folding it away (product.md). */
export const SHARE_LIMIT = 600;

/**
 * The text a reader forwards: `{kontak:<id>}` becomes the contact's name and number, the link stands last.
 * @throws Error when the finished text is longer than `SHARE_LIMIT`
 */
export function shareText(template: string, link: string, contact: (id: string) => Contact): string {
  const filled = template.trim().replace(/\{kontak:([a-z0-9-]+)\}/g, (_, id: string) => contactInWords(contact(id)));
  return within(`${filled}\n${link}`, 'bagikan');
}

function within(text: string, field: string): string {
  if (text.length > SHARE_LIMIT) throw new Error(`Teks bagikan ${text.length} huruf, paling banyak ${SHARE_LIMIT}; pendekkan "${field}".`);
  return text;
}

/** A word and what it means, to forward. */
export function termText({ judul, pernyataan }: { judul: string; pernyataan: string }, link: string): string {
  return within(`${judul}: ${pernyataan}\n${link}`, 'pernyataan');
}

/** One contact to forward: how to reach it, when, and how old that is. */
export function contactText(contact: Contact, link: string): string {
  const { jam, situs, whatsapp, telepon, diperiksa } = contact;
  const chat = telepon.length > 0 && whatsapp[0] ? [`WhatsApp ${dialable(whatsapp[0]).international}`] : [];
  const hours = jam ? [`Jam: ${[jam.teks, jam.zona].filter(Boolean).join(' ')}`] : [];
  const web = telepon.length + whatsapp.length === 0 && situs ? [situs] : [];
  return within([contactInWords(contact), ...chat, ...web, ...hours, checkedOn(diperiksa), link].join('\n'), 'jam');
}

/** Numbers of several contacts to forward, as many from the front of the list as fit; the link leads to all of them. */
export function contactsText(title: string, contacts: readonly Contact[], link: string): string {
  const checked = contacts.map(({ diperiksa }) => diperiksa).sort()[0]!;
  const text = (lines: readonly string[]) => [`${title}:`, ...lines, checkedOn(checked), link].join('\n');
  const lines = [...new Set(contacts.filter(({ telepon, whatsapp }) => telepon.length + whatsapp.length > 0).map(contactInWords))];
  while (text(lines).length > SHARE_LIMIT) lines.pop();
  return text(lines);
}

function checkedOn(day: string): string {
  return `Dicek ${formatDate(day)}. Nomor bisa berubah.`;
}

/** A contact inside plain text: its name, its number, and the number from abroad where that is another one. */
export function contactInWords({ nama, telepon, whatsapp }: Contact): string {
  const number = telepon[0]?.nomor ?? whatsapp[0];
  if (number === undefined) return nama;
  const { international, national } = dialable(number);
  const shown = international ?? national;
  const named = nama.includes(shown) ? nama : `${nama} ${shown}`;
  const abroad = international === null && telepon.find((line) => line.nomor.startsWith('+'));
  return abroad ? `${named} (dari luar negeri ${dialable(abroad.nomor).international})` : named;
}

/**
 * Address that opens WhatsApp with the text, ready to send. Commas, colons, slashes and question marks may stand in a query
 * as they are (RFC 3986, section 3.4): so the address compresses together with the text that the page shows above it.
 */
export function shareUrl(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text).replace(/%(?:2C|3A|2F|3F)/g, decodeURIComponent)}`;
}
