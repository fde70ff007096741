import type { HtmlPage, SiteRule } from '../html/site.ts';
import { attribute, elements, textContent, type Element } from '../html/tree.ts';
import { addresses } from './links.ts';

/** Links that only point somewhere; every other `<link>` makes the browser fetch or connect. */
const pointing = new Set(['canonical', 'alternate', 'license', 'search', 'author', 'help', 'next', 'prev', 'me', 'describedby']);
const dataScripts = new Set(['module', 'application/ld+json', 'application/json']);

/** Nothing that the content security policy blocks, and no request to another host. */
export const foreignCode: SiteRule = {
  code: 'D06',
  name: 'kode sebaris dan muatan dari luar',
  level: 'error',
  check: ({ pages, origin }) =>
    pages.flatMap((page) =>
      elements(page.root)
        .flatMap((one) => [...inlineCode(one), ...foreignLoads(one, page, origin)])
        .map((message) => ({ file: page.file, line: 1, message })),
    ),
};

function inlineCode(one: Element): string[] {
  const attributes = one.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `<${one.tagName}> memakai atribut ${name}; pindahkan ke berkas gaya atau skrip`);
  const inline = one.tagName === 'script' && attribute(one, 'src') === undefined && !dataScripts.has(attribute(one, 'type') ?? '');
  return inline ? [...attributes, 'ada skrip sebaris; pakai modul yang dibangun Astro'] : attributes;
}

function foreignLoads(one: Element, page: HtmlPage, origin: string): string[] {
  const written = one.tagName === 'style' ? addressesInCss(textContent(one)) : loads(one) ? addresses(one) : [];
  return written
    .filter((address) => {
      const url = URL.parse(address, origin + page.address);
      return url !== null && /^https?:$/.test(url.protocol) && url.origin !== origin;
    })
    .map((address) => `<${one.tagName}> memuat "${address}" dari tempat lain; simpan berkasnya di situs ini`);
}

function loads(one: Element): boolean {
  if (one.tagName === 'link') return !(attribute(one, 'rel') ?? '').split(/\s+/).every((rel) => pointing.has(rel));
  return !['a', 'area'].includes(one.tagName);
}

function addressesInCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].flatMap(([, url, imported]) => url ?? imported ?? []);
}
