import { collections } from '../../domain/page.ts';
import { isLinkable, pathOf } from '../../domain/url.ts';
import { UnresolvedError, type Registry } from '../../registry/index.ts';
import type { ContentInput, ContentRule } from './input.ts';

const link = /\]\(\s*<?([^)\s>]*)|^\[[^\]\n]+\]:\s*<?([^\s>]+)/gm;

/** Addresses that are not prose and always exist; whatever stands below them is checked in the built site. */
const fixed = ['bagikan', 'bantuan', 'cari', 'fakta', 'indeks', 'istilah', 'jurnalis', 'koreksi', 'kuis', 'luring', 'sematkan', 'situasi', 'sumber', 'unduh'];
/** What else prose may name although a route, not a file of prose, makes it. */
const routes = ['/hak/perubahan-2026/', '/lisensi-pihak-ketiga.txt'];

/** A link in the text leads to a page that exists, before anything is built. Fragments are checked in the built site. */
export const proseLinks: ContentRule = {
  code: 'K16',
  name: 'tautan di teks',
  level: 'error',
  check: ({ pages, registry }) => {
    const known = knownPages(pages);
    return pages.flatMap((page) =>
      [...page.body.matchAll(link)].flatMap((match) => {
        const address = match[1] ?? match[2] ?? '';
        const path = address.replace(/[#?].*$/, '');
        const reason = isLinkable(address) ? address.startsWith('/') && wrong(path, known, registry) : refused;
        return reason ? [{ file: page.file, line: page.lineAt(match.index), message: `tautan "${path}": ${reason}` }] : [];
      }),
    );
  },
};

const refused = 'alamat semacam ini tidak diterima; awali dengan "/" untuk halaman di sini atau "https://" untuk situs lain';

/** Addresses of the prose, and of the pages that stand among it. */
export function knownPages(pages: ContentInput['pages']): ReadonlySet<string> {
  return new Set([...pages.map(({ collection, slug }) => pathOf.page(collection, slug)), ...routes]);
}

/** Why a link to a path cannot work, as far as that can be known before anything is built. */
export function wrong(path: string, known: ReadonlySet<string>, registry: Registry | null): string | null {
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
