import type { Contact } from './contact.ts';
import { formatDate } from './format.ts';

const bytes = new TextEncoder();

/** Longest line in bytes, without its end (RFC 6350, 3.2). */
const LINE = 75;

/** Whether a contact has a number that a phone can keep. */
export function hasNumber({ telepon, whatsapp, sms }: Contact): boolean {
  return telepon.length + whatsapp.length + sms.length > 0;
}

/**
 * A contact as a vCard 4.0.
 * @param page full address of the contact's page
 */
export function vcard(contact: Contact, page: string): string {
  const { nama, lembaga, pernyataan, surel, situs, alamat, jam, telepon, diperiksa } = contact;
  const hints = telepon.flatMap(({ nomor, keterangan }) => (keterangan ? [`${nomor}: ${keterangan}.`] : []));
  const hours = jam ? `Jam: ${[jam.teks, jam.zona].filter(Boolean).join(' ')}.` : '';
  const checked = `Dibaca di sumbernya ${formatDate(diperiksa)}, belum ditelepon. Selengkapnya: ${page}`;
  return card([
    'KIND:org',
    `FN:${escape(nama)}`,
    `ORG:${escape(lembaga)}`,
    ...numberLines(contact),
    ...(surel ? [`EMAIL:${escape(surel)}`] : []),
    ...(situs ? [`URL:${situs}`] : []),
    // Seven parts of an address; ours is one line, which is kept as the street.
    ...(alamat ? [`ADR:;;${escape(alamat)};;;;`] : []),
    `NOTE:${escape([pernyataan, hours, ...hints, checked].filter(Boolean).join('\n'))}`,
    `UID:${page}`,
  ]);
}

/** The same numbers under a name that tells nobody what they are for. */
export function neutralVcard(contact: Contact): string {
  return card(['FN:Info layanan', ...numberLines(contact)]);
}

// Numbers stand as text, which the standard allows: a `tel:` address of a short code such as 129 would need a context
// (RFC 3966) that phones show as part of the number.
function numberLines({ telepon, whatsapp, sms }: Contact): string[] {
  const voice = telepon.map((line) => line.nomor);
  const mobile = whatsapp.filter((number) => !voice.includes(number));
  const text = sms.filter((number) => !voice.includes(number) && !mobile.includes(number));
  const lines = { voice, cell: mobile, text };
  return Object.entries(lines).flatMap(([type, numbers]) => numbers.map((number) => `TEL;TYPE=${type}:${number}`));
}

function card(lines: readonly string[]): string {
  return ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'].map((line) => `${fold(line)}\r\n`).join('');
}

function escape(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Breaks a long line between characters, never inside one; what follows begins with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const room = parts.length === 0 ? LINE : LINE - 1;
    if (bytes.encode(part + character).length > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
