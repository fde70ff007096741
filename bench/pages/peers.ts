import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { precompressFolder } from '../../src/build/precompress.ts';
import { toMarkdown, type Article } from './markdown.ts';
import { run, workshop } from './workshop.ts';

/** A generator that the same content is built with, as its own starter sets it up. */
export interface Peer {
  name: string;
  /** Folder of its Markdown files. */
  content: string;
  /** Files of the project besides the content. */
  files: Record<string, string>;
  /** What else stands in the front matter of a page. */
  extra?: (path: string) => string;
  command: readonly string[];
  output: string;
}

const bin = join(workshop, 'node_modules/.bin');
const icon = readFileSync('public/ikon.svg', 'utf8');
const description = 'Situs pendidikan masyarakat untuk mencegah perdagangan orang';

export const peers: readonly Peer[] = [
  {
    name: 'Eleventy',
    content: 'isi',
    files: {
      'eleventy.config.js': `export default (config) => { config.setUseGitIgnore(false); config.addPassthroughCopy('isi/ikon.svg'); return { dir: { input: 'isi', output: 'dist' }, markdownTemplateEngine: false }; };`,
      'isi/isi.json': '{ "layout": "polos.njk" }',
      'isi/_includes/polos.njk': barePage(),
      'isi/ikon.svg': icon,
      'isi/404.md': '---\ntitle: Tidak ada\npermalink: /404.html\n---\nHalaman ini tidak ada.\n',
    },
    command: [join(bin, 'eleventy'), '--quiet'],
    output: 'dist',
  },
  {
    name: 'Starlight',
    content: 'src/content/docs',
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://rantau-aman.example', integrations: [starlight({ title: 'Rantau Aman', description: '${description}', locales: { root: { label: 'Bahasa Indonesia', lang: 'id' } } })] });`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      'public/favicon.svg': icon,
      // Vite bundles only those Astro packages that the project names.
      'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
    },
    command: [join(bin, 'astro'), 'build'],
    output: 'dist',
  },
  {
    name: 'Docusaurus',
    content: 'docs',
    files: {
      'docusaurus.config.mjs': `export default { title: 'Rantau Aman', tagline: '${description}', favicon: 'img/favicon.svg', url: 'https://rantau-aman.example', baseUrl: '/', trailingSlash: true, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', i18n: { defaultLocale: 'id', locales: ['id'] }, markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore' } }, presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]], themeConfig: { navbar: { title: 'Rantau Aman' } } };`,
      'static/img/favicon.svg': icon,
      'package.json': '{}',
    },
    extra: (path) => (path === '/' ? 'slug: /\n' : ''),
    command: [join(bin, 'docusaurus'), 'build'],
    output: 'build',
  },
];

/** Eleventy brings no theme; this is the least that a page of ours has too: a header, ways to the sections, a footer, a small sheet. */
function barePage(): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} | Rantau Aman</title>
<meta name="description" content="{{ description }}">
<link rel="icon" href="/ikon.svg">
<style>
:root{color-scheme:light dark}
body{margin:0 auto;max-width:42rem;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif}
header,nav{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center}
header a,nav a{padding:.7rem 0}
h1,h2,h3{line-height:1.2}
footer{margin-top:3rem;border-top:1px solid}
</style>
</head>
<body>
<header><a href="/">Rantau Aman</a><a href="https://www.google.com/" rel="nofollow noreferrer">Keluar cepat</a></header>
<nav aria-label="Bagian situs"><a href="/tanda/">Tanda</a><a href="/hak/">Hak</a><a href="/panduan/">Panduan</a><a href="/bantuan/">Bantuan</a></nav>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
<footer><p>Dikelola oleh Tim Rantau Aman.</p></footer>
</body>
</html>
`;
}

/**
 * Builds the given pages of our finished site with a peer, precompressed the way ours are.
 * @returns folder of the finished site
 */
export async function buildPeer(peer: Peer, ours: string, paths: readonly string[]): Promise<string> {
  const folder = join(workshop, 'sites', peer.name.toLowerCase());
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(peer.files)) write(join(folder, path), text);
  for (const path of paths) {
    const article = toMarkdown(readFileSync(join(ours, path, 'index.html'), 'utf8'));
    write(join(folder, peer.content, path, 'index.md'), page(article, peer.extra?.(path) ?? ''));
  }
  const [program = '', ...rest] = peer.command;
  run(program, rest, { cwd: folder });
  const output = join(folder, peer.output);
  await precompressFolder(output, join(workshop, 'compressed', peer.name));
  return output;
}

function page({ title, description: summary, body }: Article, extra: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n${extra}---\n\n${body}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
