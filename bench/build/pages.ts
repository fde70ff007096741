import type { Registry } from '../../src/registry/index.ts';
import { dialable } from '../../src/domain/phone.ts';

/** A made page: its words are cut from the registry's own statements, so that they are as long and as varied as real ones. */
export interface BenchPage {
  slug: string;
  title: string;
  description: string;
  sections: { heading: string; paragraphs: Piece[][] }[];
}

/** A piece of a paragraph. Ours marks facts, terms and contacts through the registry; others get the same words. */
export type Piece =
  { words: string } | { fact: string; words: string } | { term: string; words: string } | { contact: string; words: string };

/** Small generator of repeatable pseudo-random numbers (mulberry32), so that two runs build the same pages. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` pages of 500 to 900 words with 8 to 16 facts, 3 terms and 3 contacts each: what a page of prose here holds. */
export function makePages(count: number, registry: Registry): BenchPage[] {
  const facts = registry.facts().map((entry) => entry.record);
  const terms = registry.all('istilah');
  const contacts = registry.all('kontak').filter((contact) => contact.telepon.length > 0);
  return Array.from({ length: count }, (_, index) => {
    const next = numbers(index + 1);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const paragraph = (): Piece[] => {
      const fact = pick(facts);
      const around = [pick(facts), pick(facts)].map((one) => plain(one.pernyataan));
      return [{ words: `${around[0]} ` }, { fact: fact.id, words: plain(fact.pernyataan) }, { words: ` ${around[1]}` }];
    };
    const sections = Array.from({ length: 4 }, (_, place) => ({
      heading: `${plain(pick(facts).judul)} (${place + 1})`,
      paragraphs: Array.from({ length: 2 + Math.floor(next() * 2) }, paragraph),
    }));
    for (const section of sections.slice(0, 3)) {
      const term = pick(terms);
      const contact = pick(contacts);
      const number = dialable(contact.telepon[0]!.nomor);
      section.paragraphs.push([
        { words: 'Artinya ada di ' },
        { term: term.id, words: plain(term.judul) },
        { words: '. Hubungi ' },
        { contact: contact.id, words: `${plain(contact.nama)} (${number.international ?? number.national})` },
        { words: ' untuk bertanya.' },
      ]);
    }
    return {
      slug: `halaman-${String(index + 1).padStart(5, '0')}`,
      title: `Halaman uji ${index + 1}`,
      description: 'Halaman uji untuk mengukur lama pembangunan, dengan fakta, istilah, dan kontak dari registri seperti halaman biasa.',
      sections,
    };
  });
}

/** Words without what MDX or Markdown would read as markup. */
function plain(text: string): string {
  return text.replace(/[<>{}[\]*_`|#\\]/g, ' ').trim();
}

/** The page as our own MDX. */
export function toMdx(page: BenchPage): string {
  const piece = (one: Piece) => {
    if ('fact' in one) return `<Fact id="${one.fact}">${one.words}</Fact>`;
    if ('term' in one) return `<Term id="${one.term}">${one.words}</Term>`;
    return 'contact' in one ? `<Call id="${one.contact}" />` : one.words;
  };
  return `---
judul: ${page.title}
deskripsi: ${page.description}
ringkas: Halaman uji ini hanya untuk mengukur lama pembangunan.
kontak: [kontak-sapa-129, kontak-polri-110]
bagikan: 'Halaman uji. Telepon {kontak:kontak-sapa-129}. Selengkapnya:'
ditinjau: 2026-11-22
tinjau_ulang: 2027-05-21
riwayat:
  - {tanggal: 2026-11-22, jenis: terbit, ringkasan: Halaman pertama kali terbit.}
---

${body(page, piece)}`;
}

/** The same words as plain Markdown with front matter `title`. */
export function toMarkdown(page: BenchPage, extra = ''): string {
  const piece = (one: Piece) => {
    if ('fact' in one) return `[${one.words}](https://rantau-aman.example/fakta/${one.fact}/)`;
    if ('term' in one) return `[${one.words}](https://rantau-aman.example/istilah/${one.term}/)`;
    return 'contact' in one ? `[${one.words}](https://rantau-aman.example/bantuan/${one.contact}/)` : one.words;
  };
  return `---\ntitle: ${page.title}\ndescription: ${page.description}\n${extra}---\n\n${body(page, piece)}`;
}

function body(page: BenchPage, piece: (one: Piece) => string): string {
  return page.sections
    .map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.map((pieces) => pieces.map(piece).join('')).join('\n\n')}\n`)
    .join('\n');
}
