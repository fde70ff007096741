import { dialable } from '../../domain/phone.ts';
import type { Registry } from '../../registry/index.ts';
import type { SiteRule } from '../html/site.ts';
import { attribute, elements } from '../html/tree.ts';
import { numbersOf } from './numbers.ts';

/** Every link that dials or opens a chat leads to a contact that may be shown. */
export const dialledNumbers: SiteRule = {
  code: 'D09',
  name: 'nomor pada tautan telepon',
  level: 'error',
  check: ({ pages, registry }) => {
    const known = dialledForms(registry);
    return pages.flatMap((page) =>
      elements(page.root, (one) => one.tagName === 'a' || one.tagName === 'area').flatMap((link) => {
        const written = attribute(link, 'href') ?? '';
        const number = /^(?:tel:|sms:|https:\/\/wa\.me\/)\+?([\d.() -]+)/.exec(written)?.[1]?.replace(/\D/g, '');
        if (!number || known.has(number)) return [];
        return [{ file: page.file, line: 1, message: `"${written}" bukan nomor kontak yang boleh tampil; tambahkan ke content/registri/kontak atau hapus` }];
      }),
    );
  },
};

function dialledForms(registry: Registry): ReadonlySet<string> {
  return new Set(registry.all('kontak').flatMap(numbersOf).map((number) => dialable(number).tel.replace(/\D/g, '')));
}
