import type { Contact } from '../../domain/contact.ts';
import { dialable } from '../../domain/phone.ts';
import { withheldBecause, type Registry } from '../../registry/index.ts';

/** Fewer digits make a short code, which is an ordinary number in any other place. */
const SHORTEST = 7;

/** Every number of a contact, as the registry writes it. */
export function numbersOf({ telepon, whatsapp, sms }: Contact): string[] {
  return [...telepon.map((line) => line.nomor), ...whatsapp, ...sms];
}

/** Digits by which a number may stand in a text: with and without country code. Short codes have none. */
function spellings(number: string): string[] {
  const { national, tel } = dialable(number);
  return [...new Set([tel, national].map((form) => form.replace(/\D/g, '')))].filter((digits) => digits.length >= SHORTEST);
}

/** Digits of all numbers that may be shown. */
export function publishedNumbers(registry: Registry): ReadonlySet<string> {
  return new Set(registry.all('kontak').flatMap(numbersOf).flatMap(spellings));
}

/** Digits of the numbers that may not be shown, with the contact they belong to. */
export function withheldNumbers(registry: Registry): ReadonlyMap<string, string> {
  return new Map(
    registry.everything().flatMap((entry) => {
      if (entry.kind !== 'kontak' || !withheldBecause(entry)) return [];
      return numbersOf(entry.record).flatMap((number) => spellings(number).map((digits) => [digits, entry.record.id] as const));
    }),
  );
}
