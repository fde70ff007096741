import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLinkable } from '../domain/url.ts';

/** What we read of a node of an MDX page. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: readonly { type: string; name?: string; value?: string | null | { value: string } }[];
}
interface Context {
  fileURL: URL | undefined;
}
type Visit = (node: Node, context: Context) => void;

const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;
const literal = /^\s*(-?\d+(\.\d+)?|true|false)\s*$/;

function refuse(what: string, context: Context): never {
  const file = context.fileURL ? relative(process.cwd(), fileURLToPath(context.fileURL)).replaceAll('\\', '/') : 'halaman';
  throw new Error(`${file}: ${what}. Tulisan hanya boleh berisi Markdown dan komponen; "npm run periksa" menyebut barisnya.`);
}

const expression: Visit = ({ value = '' }, context) => {
  if (value.trim() !== '' && !comment.test(value)) refuse(`ada kode {${value.slice(0, 60)}}`, context);
};

const element: Visit = ({ name, attributes = [] }, context) => {
  if (!name || /^[a-z]|\./.test(name)) refuse(`ada tag <${name ?? ''}>`, context);
  for (const attribute of attributes) {
    const { value } = attribute;
    if (attribute.type !== 'mdxJsxAttribute') refuse(`ada kode di <${name}>`, context);
    if (typeof value === 'object' && value !== null && !literal.test(value.value)) {
      refuse(`ada kode di <${name} ${attribute.name ?? ''}={${value.value.slice(0, 60)}}>`, context);
    }
  }
};

const link: Visit = ({ url = '' }, context) => {
  if (!isLinkable(url)) refuse(`tautan ke "${url}" tidak diterima; tulis alamat yang diawali "/", "#", atau "https://"`, context);
};

/**
 * A plugin of the Markdown compiler. MDX would run code of a page while the site is built, and no list of patterns finds all
 * of it; the compiler's own tree does.
 */
export const plainProsePlugin = {
  name: 'plain-prose',
  mdxjsEsm: ((_, context) => refuse('ada baris import atau export', context)) as Visit,
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxJsxFlowElement: element,
  mdxJsxTextElement: element,
  link,
  definition: link,
};

/** Lets prose hold words, Markdown and components, and no code: whoever may edit a page may not thereby run a program. */
export function plainProse(): AstroIntegration {
  return {
    name: 'plain-prose',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { name, options } = config.markdown.processor as unknown as { name: string; options: { mdastPlugins: unknown[] } };
        if (name !== 'satteri') throw new Error(`Pengolah Markdown "${name}" tidak dikenal; sesuaikan src/build/plain-prose.ts`);
        options.mdastPlugins.push(plainProsePlugin);
      },
    },
  };
}
