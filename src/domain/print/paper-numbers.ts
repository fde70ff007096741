import type { Contact } from '../contact.ts';
import { dialable } from '../phone.ts';

/** A line as it is printed. */
export interface PaperNumber {
  nomor: string;
  /** How to reach it: by voice or by chat. */
  cara: 'telepon' | 'whatsapp';
  /** From where, for a contact that has one number for callers at home and another for callers abroad. */
  dari: 'dalam-negeri' | 'luar-negeri' | null;
  keterangan: string | null;
}

/**
 * Numbers of a contact as somebody at `place` dials them: at home in the national form, abroad in the international one and
 * without the short codes of other countries. A line that also answers chat is one line.
 */
export function paperNumbers({ telepon, whatsapp, wilayah }: Contact, place: string): PaperNumber[] {
  const abroad = place.startsWith('luar-negeri');
  const both = telepon.some(({ nomor }) => isFull(nomor)) && telepon.some(({ nomor }) => !isFull(nomor));
  const voice = telepon
    .filter(({ nomor }) => isFull(nomor) || !abroad || wilayah === place)
    .map(({ nomor, keterangan }): PaperNumber => {
      const dari = !both || abroad ? null : isFull(nomor) ? 'luar-negeri' : 'dalam-negeri';
      return { nomor: shown(nomor, abroad || dari === 'luar-negeri'), cara: 'telepon', dari, keterangan: keterangan ?? null };
    });
  const chat = whatsapp
    .filter((number) => !telepon.some(({ nomor }) => nomor === number))
    .map((number): PaperNumber => ({ nomor: shown(number, abroad), cara: 'whatsapp', dari: null, keterangan: null }));
  return [...voice, ...chat];
}

function isFull(number: string): boolean {
  return number.startsWith('+');
}

function shown(number: string, abroad: boolean): string {
  const { international, national } = dialable(number);
  return international && (abroad || !number.startsWith('+62')) ? international : national;
}
