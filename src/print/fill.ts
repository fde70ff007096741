import type { Contact } from '../domain/contact.ts';
import { formatValue } from '../domain/format.ts';
import { lawName } from '../domain/law.ts';
import { paperNumbers, type PaperNumber } from '../domain/print/paper-numbers.ts';
import { contactInWords } from '../domain/share.ts';
import { segments } from '../domain/site-text.ts';
import { localContacts } from '../registry/printables.ts';
import type { Registry } from '../registry/index.ts';

/** Opening hours with more letters than this need the page; paper leaves them out. */
const LONGEST_HOURS = 40;

/** Somewhere abroad, for numbers that are printed in full. */
const ABROAD = 'luar-negeri/mana-pun';

/** A contact as a template gets it. */
export interface FilledContact {
  nama: string;
  kapan: string | null;
  nomor: PaperNumber[];
  jam: string | null;
  biaya: string | null;
  setempat: boolean;
}

/** Content without references, with what it rests on. */
export interface Filled {
  isi: unknown;
  contacts: Set<string>;
  facts: Set<string>;
  /** Day on which the least recently checked record in it was checked. */
  checked: string | null;
}

/** Replaces every reference in the content of a printable by what the registry says, for somebody at `place`. */
export function fill(isi: unknown, place: string, registry: Registry): Filled {
  const contacts = new Set<string>();
  const facts = new Set<string>();
  const days: string[] = [];
  const printed: Contact[] = named(isi).map((id) => registry.contact(id));

  const useContact = (id: string) => {
    const record = registry.contact(id);
    contacts.add(id);
    days.push(record.diperiksa);
    return record;
  };
  const useFact = (id: string) => {
    const entry = registry.fact(id);
    facts.add(id);
    days.push(entry.record.diperiksa);
  };
  const sentence = (text: string) =>
    segments(text)
      .map((one) => {
        if ('contact' in one) return contactInWords(useContact(one.contact));
        if ('law' in one) {
          useFact(one.law);
          return lawName(registry.law(one.law).record);
        }
        if (!('fact' in one)) return one.words;
        useFact(one.fact);
        return 'value' in one ? formatValue(registry.value(one.fact, one.value)) : one.words;
      })
      .join('');
  const card = (contact: Contact, rest: Record<string, unknown>, local: boolean): FilledContact => {
    useContact(contact.id);
    const nomor = paperNumbers(contact, rest.dari_luar_negeri ? ABROAD : place);
    // Where the numbers differ, each says its own cost.
    const differ = new Set(contact.telepon.map((line) => line.nomor.startsWith('+'))).size > 1;
    return {
      nama: rest.sebagai ? sentence(rest.sebagai as string) : contact.nama,
      kapan: rest.kapan ? sentence(rest.kapan as string) : null,
      nomor,
      jam: contact.jam && contact.jam.teks.length <= LONGEST_HOURS ? contact.jam.teks : null,
      biaya: (differ ? nomor[0]?.keterangan : contact.biaya) ?? null,
      setempat: local,
    };
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return sentence(value);
    // A local contact may stand for several; a list inside a list stays one.
    if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [walk(one)] : walk(one)));
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Record<string, unknown>;
    if (typeof record.kontak === 'string') return card(registry.contact(record.kontak), record, false);
    if (Array.isArray(record.setempat)) {
      const local = localContacts(record.setempat as string[], place, printed, registry).slice(0, record.paling_banyak as number);
      printed.push(...local);
      return local.map((one) => card(one, record, true));
    }
    return Object.fromEntries(Object.entries(record).map(([key, inside]) => [key, walk(inside)]));
  };
  const filled = walk(isi);
  return { isi: filled, contacts, facts, checked: days.sort()[0] ?? null };
}

/** Ids of the contacts that the content names. */
function named(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (key === 'kontak' && typeof inside === 'string' ? [inside] : named(inside)));
}
