import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as names, page } from './domain/page.ts';

// Prose is MDX only: a plugin that throws on `.md` would ship an empty page without failing the build.
export const collections = Object.fromEntries(
  names.map((name) => [name, defineCollection({ loader: glob({ base: `./content/${name}`, pattern: '*.mdx' }), schema: page })]),
);
