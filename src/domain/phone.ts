import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A number ready for display and for links. */
export interface Dialable {
  /** As people in the country write it, e.g. `0812-9007-0027` or `129`. */
  national: string;
  /** With country code, e.g. `+62 812 9007 0027`; `null` for domestic codes, which exist only inside the country. */
  international: string | null;
  /** Address for a `tel:` link. */
  tel: string;
}

/**
 * Turns a registry number (E.164 or a domestic code) into its forms.
 * @throws Error when an E.164 number has a length or a prefix that its country does not use.
 */
export function dialable(number: string): Dialable {
  if (!number.startsWith('+')) return { national: number, international: null, tel: `tel:${number.replaceAll('-', '')}` };
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed?.isValid())
    throw new Error(`Nomor ${number}: jumlah atau awalan angkanya tidak lazim untuk negara itu; periksa lagi di sumber.`);
  return { national: parsed.formatNational(), international: parsed.formatInternational(), tel: parsed.getURI() };
}

/** Chat address on WhatsApp with a neutral first line, which says nothing about the reason for writing. */
export function whatsappUrl(number: string): string {
  return `https://wa.me/${number.slice(1)}?text=${encodeURIComponent('Halo, saya ingin bertanya.')}`;
}
