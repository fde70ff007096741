import { collections } from '../../domain/page.ts';
import { UnresolvedError, type Registry } from '../../registry/index.ts';
import type { ContentRule } from './input.ts';

const link = /\]\((\/[^)\s]*)\)/g;

/** Addresses that are not prose and always exist; whatever stands below them is checked in the built site. */
const fixed = ['bantuan', 'cari', 'fakta', 'indeks', 'istilah', 'jurnalis', 'koreksi', 'kuis', 'sematkan', 'sumber'];
/** Sections that prose may name although a route, not a file, makes the page. */
const routes = ['/hak/perubahan-2026/'];

/** A link in the text leads to a page that exists, before anything is built. Fragments are checked in the built site. */
export const proseLinks: ContentRule = {
  code: 'K16',
  name: 'tautan di teks',
  level: 'error',
  check: ({ pages, registry }) => {
    const known = new Set([...pages.map((page) => (page.collection === 'halaman' ? `/${page.slug}/` : `/${page.collection}/${page.slug}/`)), ...routes]);
    return pages.flatMap((page) =>
      [...page.body.matchAll(link)].flatMap((match) => {
        const path = (match[1] ?? '').replace(/[#?].*$/, '');
        const reason = wrong(path, known, registry);
        return reason ? [{ file: page.file, line: page.lineAt(match.index), message: `tautan "${path}": ${reason}` }] : [];
      }),
    );
  },
};

function wrong(path: string, known: ReadonlySet<string>, registry: Registry | null): string | null {
  if (path === '/' || known.has(path)) return null;
  if (!path.endsWith('/') && !/\.[a-z0-9]+$/.test(path)) return 'alamat halaman diakhiri garis miring; tambahkan "/"';
  const [, first = '', second = ''] = path.split('/');
  if (first === 'bantuan' && second.startsWith('kontak-') && registry) return missingContact(second, registry);
  if (fixed.includes(first) || ((collections as readonly string[]).includes(first) && !second)) return null;
  return 'halamannya belum ada; perbaiki alamatnya, tulis halamannya, atau hapus tautannya';
}

function missingContact(id: string, registry: Registry): string | null {
  try {
    registry.contact(id);
    return null;
  } catch (error) {
    if (error instanceof UnresolvedError) return error.message;
    throw error;
  }
}
