import { pieces } from '../../domain/search/excerpt.ts';
import type { Entry } from '../../domain/search/map.ts';
import { href } from '../../domain/url.ts';
import type { TextHit } from './engines.ts';

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(address: string, ...parts: HTMLElement[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.className = 'row';
  const words = document.createElement('span');
  words.append(...parts);
  made.append(words);
  return made;
}

/** A result: kind, title, one line; for a contact its hours and the number to tap. `base` is the site's base path. */
export function entryRow({ path, title, label, about, call, hours }: Entry, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const lines = [about, hours].filter((line) => line !== undefined).map((line) => element('small', line));
  item.append(link(href(path, base), element('small', label), element('strong', title), ...lines));
  if (call) {
    const number = document.createElement('a');
    number.href = call.to;
    number.className = 'call';
    number.rel = 'noreferrer';
    number.append(element('span', call.to.startsWith('tel:') ? 'Telepon ' : 'WhatsApp ', 'sr'), element('span', call.shown, 'num'));
    item.append(number);
  }
  return item;
}

/** A result from a page's text, with the place where the words stand. */
export function textRow({ url, excerpt, meta }: TextHit): HTMLLIElement {
  const item = document.createElement('li');
  const place = document.createElement('small');
  for (const { text, found } of pieces(excerpt)) place.append(element(found ? 'mark' : 'span', decode(text)));
  item.append(link(url, element('small', 'Di isi halaman'), element('strong', meta.title ?? url), place));
  return item;
}

/** Turns character references into characters and keeps spaces; a textarea never runs what it is given. */
function decode(html: string): string {
  const area = document.createElement('textarea');
  area.innerHTML = html;
  return area.value;
}
