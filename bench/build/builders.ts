import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BenchPage, toMarkdown, toMdx } from './pages.ts';

/** Something that turns pages into a site. */
export interface Builder {
  name: string;
  /** Largest number of pages it is asked for; Docusaurus needs more memory than this bench grants beyond it. */
  most: number;
  /** Folder whose `node_modules` it finds, because its projects are made below it. */
  home: string;
  /** Writes a project with these pages into an empty folder. */
  prepare: (folder: string, pages: readonly BenchPage[]) => void;
  command: [program: string, ...args: string[]];
  /** Folder of the finished site. */
  output: string;
}

const root = resolve(import.meta.dirname, '../..');
const here = import.meta.dirname;
const bin = (home: string, file: string) => join(home, 'node_modules', file);

function write(folder: string, file: string, content: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** The whole project as it is, with the made pages as articles beside its own. */
const ours: Builder = {
  name: 'Rantau Aman',
  output: 'dist',
  home: root,
  most: Infinity,
  prepare: (folder, pages) => {
    for (const name of ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const page of pages) write(folder, `content/artikel/${page.slug}.mdx`, toMdx(page));
  },
  command: [process.execPath, bin(root, 'astro/bin/astro.mjs'), 'build', '--force'],
};

const eleventy: Builder = {
  name: 'Eleventy',
  output: 'dist',
  home: here,
  most: Infinity,
  prepare: (folder, pages) => {
    write(folder, 'package.json', '{"private": true, "type": "module"}');
    // The bench's folder is ignored by git, and so its pages would be.
    write(folder, 'eleventy.config.js', 'export default (config) => config.setUseGitIgnore(false);');
    write(
      folder,
      'src/_includes/base.njk',
      '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>',
    );
    for (const page of pages) write(folder, `src/artikel/${page.slug}.md`, toMarkdown(page, 'layout: base.njk\n'));
  },
  command: [process.execPath, bin(here, '@11ty/eleventy/cmd.cjs'), '--input=src', '--output=dist', '--quiet'],
};

const starlight: Builder = {
  name: 'Starlight',
  output: 'dist',
  home: here,
  most: Infinity,
  prepare: (folder, pages) => {
    // Vite bundles only those Astro packages that the project names.
    write(folder, 'package.json', '{"private": true, "type": "module", "dependencies": {"@astrojs/starlight": "*", "astro": "*"}}');
    write(
      folder,
      'astro.config.mjs',
      "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://contoh.example', integrations: [starlight({ title: 'Uji', locales: { root: { label: 'Indonesia', lang: 'id' } } })] });\n",
    );
    write(
      folder,
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    );
    for (const page of pages) write(folder, `src/content/docs/artikel/${page.slug}.mdx`, toMarkdown(page));
  },
  command: [process.execPath, bin(here, 'astro/bin/astro.mjs'), 'build', '--force'],
};

const docusaurus: Builder = {
  name: 'Docusaurus',
  output: 'build',
  home: here,
  most: 1000,
  prepare: (folder, pages) => {
    write(folder, 'package.json', '{"private": true}');
    write(
      folder,
      'docusaurus.config.js',
      "module.exports = { title: 'Uji', url: 'https://contoh.example', baseUrl: '/', i18n: { defaultLocale: 'id', locales: ['id'] }, presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false }]] };\n",
    );
    write(folder, 'docs/index.md', '---\nslug: /\ntitle: Uji\n---\n\nUji.\n');
    for (const page of pages) write(folder, `docs/artikel/${page.slug}.md`, toMarkdown(page));
  },
  command: [process.execPath, bin(here, '@docusaurus/core/bin/docusaurus.mjs'), 'build'],
};

export const builders: readonly Builder[] = [ours, eleventy, starlight, docusaurus];

/** An empty folder for one builder and size. */
export function freshFolder(builder: Builder, count: number): string {
  const folder = join(builder.home, '.cache/bench/build', `${builder.name.toLowerCase().replaceAll(' ', '-')}-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
