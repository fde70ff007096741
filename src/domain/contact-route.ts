import type { Contact } from './contact.ts';
import { dialable, whatsappUrl } from './phone.ts';

/** A way to reach somebody in one tap. */
export interface Route {
  /** `tel:` or chat address. */
  to: string;
  /** Number as people read it. */
  shown: string;
  icon: 'phone' | 'chat';
}

/** The first voice line of a contact, or else its chat; `null` when it has neither. From abroad domestic codes do not connect. */
export function firstRoute({ telepon, whatsapp }: Contact, abroad = false): Route | null {
  const line = (abroad && telepon.find((one) => one.nomor.startsWith('+'))) || telepon[0];
  if (line) {
    const { international, national, tel } = dialable(line.nomor);
    return { to: tel, shown: international ?? national, icon: 'phone' };
  }
  const chat = whatsapp[0];
  return chat ? { to: whatsappUrl(chat), shown: dialable(chat).international!, icon: 'chat' } : null;
}
