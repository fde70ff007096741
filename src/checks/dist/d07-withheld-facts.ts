import { withheldBecause, type Registry } from '../../registry/index.ts';
import type { HtmlPage, SiteInput, SiteRule } from '../html/site.ts';
import { attribute, elements } from '../html/tree.ts';
import type { Finding } from '../rule.ts';
import { publishedNumbers, withheldNumbers } from './numbers.ts';

/** Digits from which a number is found inside a longer run too, where another number stands close by. */
const DISTINCT = 9;

/** Marked facts and contacts may be shown, and nothing withheld has slipped into any published file. */
export const withheldFacts: SiteRule = {
  code: 'D07',
  name: 'fakta dan nomor yang belum boleh tampil',
  level: 'error',
  check: (site) => [...site.pages.flatMap((page) => marks(page, site.registry)), ...leaks(site)],
};

function marks(page: HtmlPage, registry: Registry): Finding[] {
  return elements(page.root).flatMap((one) => [
    ...complaint(page, attribute(one, 'data-fakta'), (id) => registry.fact(id)),
    ...complaint(page, attribute(one, 'data-kontak'), (id) => registry.contact(id)),
  ]);
}

function complaint(page: HtmlPage, id: string | undefined, resolve: (id: string) => unknown): Finding[] {
  if (id === undefined) return [];
  try {
    resolve(id);
    return [];
  } catch (error) {
    return [{ file: page.file, line: 1, message: (error as Error).message }];
  }
}

/**
 * Ids are looked up as whole words, so that `pasal-2` is not found in `pasal-24`. Numbers are looked up by their digits,
 * however they are grouped; short codes are ordinary numbers too and are left to D09.
 */
function leaks({ registry, texts }: SiteInput): Finding[] {
  const ids = new Set(registry.everything().flatMap((entry) => (withheldBecause(entry) ? entry.record.id : [])));
  const numbers = withheldNumbers(registry);
  const shown = publishedNumbers(registry);

  return texts.flatMap(({ file, content }) => {
    const words = (content.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).map((word) => word.replace(/^[sk]-/, ''));
    const named = [...new Set(words)].filter((word) => ids.has(word)).map((id) => `memuat id "${id}" yang belum boleh tampil; hapus rujukannya`);
    const digits = (content.match(/\d(?:[ ().-]{0,2}\d){6,}/g) ?? []).map((run) => run.replace(/\D/g, ''));
    const dialled = [...numbers]
      .filter(([number]) => !shown.has(number) && digits.some((run) => (number.length < DISTINCT ? run === number : run.includes(number))))
      .map(([number, id]) => `memuat nomor ${number} milik "${id}" yang belum boleh tampil; hapus dari teks`);
    return [...named, ...dialled].map((what) => ({ file, line: 1, message: what }));
  });
}
