import { componentNames } from '../component-names.ts';
import type { ProsePage } from '../prose/page.ts';
import type { Tag } from '../prose/scan.ts';
import type { ContentRule } from './input.ts';

interface Complaint {
  offset: number;
  message: string;
}

/** Prose is Markdown and the listed components, nothing else. */
export const mdxSyntax: ContentRule = {
  code: 'K14',
  name: 'tulisan MDX',
  level: 'error',
  check: ({ pages }) =>
    pages.flatMap((page) =>
      [...code(page), ...names(page.tags), ...values(page), ...pairs(page.tags), ...signs(page)].map(({ offset, message }) => ({
        file: page.file,
        line: page.lineAt(offset),
        message,
      })),
    ),
};

function code({ text }: ProsePage): Complaint[] {
  const imports = [...text.matchAll(/^(?:import|export)\s.*$/gm)].map(({ index }) => ({
    offset: index,
    message: 'baris import atau export tidak dipakai; komponen sudah tersedia, hapus baris ini',
  }));
  const headings = [...text.matchAll(/^#\s.*$|^[^\n]+\n=+[ \t]*$/gm)].map(({ index }) => ({
    offset: index,
    message: 'judul tingkat satu sudah dibuat dari "judul"; mulai dengan "##"',
  }));
  return [...imports, ...headings];
}

function names(tags: readonly Tag[]): Complaint[] {
  return tags.flatMap(({ name, form, start }) => {
    if (form === 'close' || componentNames.includes(name)) return [];
    const message = /^[a-z]/.test(name)
      ? `tag HTML <${name}> tidak dipakai; tulis dengan Markdown`
      : `komponen <${name}> tidak dikenal; yang ada: ${componentNames.join(', ')}`;
    return [{ offset: start, message }];
  });
}

/** Values of components are words, numbers, true or false; anything else in braces is a program. */
function values({ tags, body }: ProsePage): Complaint[] {
  return tags.flatMap(({ name, start, end }) => {
    const unquoted = body.slice(start, end).replace(/"[^"]*"|'[^']*'/g, '""');
    return [...unquoted.matchAll(/([\w:-]+)=\{(?!\s*(?:-?\d+(?:\.\d+)?|true|false)\s*\})/g)].map(([, key = '']) => ({
      offset: start,
      message: `<${name}> memberi "${key}" kode di antara {…}; tulis ${key}="…" dengan kata biasa`,
    }));
  });
}

/** Every component that opens also closes, in order. */
function pairs(tags: readonly Tag[]): Complaint[] {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.form === 'open') open.push(tag);
    if (tag.form === 'close') {
      const last = open.pop();
      if (last?.name !== tag.name) {
        const expected = last ? `; yang terbuka <${last.name}>` : '';
        return [{ offset: tag.start, message: `</${tag.name}> menutup komponen yang tidak terbuka${expected}` }];
      }
    }
  }
  return open.map(({ name, start }) => ({ offset: start, message: `<${name}> tidak ditutup; tambahkan </${name}>, atau tulis <${name} … />` }));
}

function signs({ stray, body }: ProsePage): Complaint[] {
  return stray.map((offset) => ({
    offset,
    message: `tanda "${body[offset] ?? ''}" tidak bisa dibaca MDX; ganti dengan kata, atau periksa tanda kutip komponennya`,
  }));
}
