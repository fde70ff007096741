import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../build/files.ts';
import { collections } from '../../domain/page.ts';
import { parsePage, type ProsePage } from './page.ts';

/** Everything below the folders of prose: the pages, and files that the build would silently leave out. */
export function readProse(root: string): { pages: ProsePage[]; leftOut: string[] } {
  const files = collections.flatMap((name) => {
    const folder = join(root, 'content', name);
    return existsSync(folder) ? listFiles(folder).map((file) => `content/${name}/${file}`) : [];
  });
  const isPage = (file: string) => /^content\/[^/]+\/[^/]+\.mdx$/.test(file);
  return {
    pages: files.filter(isPage).map((file) => parsePage(readFileSync(join(root, file), 'utf8'), file)),
    leftOut: files.filter((file) => !isPage(file) && !file.endsWith('/.gitkeep')),
  };
}
