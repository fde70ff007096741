import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatChecksums } from '../domain/checksums.ts';
import { normalizeBase } from '../domain/url.ts';
import { site } from '../site.config.ts';
import { currentCommit, type Commit } from './commit.ts';
import { hashFiles, sha256 } from './hash-files.ts';
import { today } from './today.ts';

/** List of checksums, from the root of the site; `sha256sum -c` reads it there. */
export const CHECKSUMS = '.well-known/SHA256SUMS';
/** What the release is, from the root of the site. Whoever signs this file signs the release. */
export const RELEASE = '.well-known/rilis.json';

/** Everything that decides the bytes of a build, and the fingerprint of the outcome. No clock: the same inputs, the same file. */
export interface Release {
  situs: string;
  /** `SITE_URL` of the build. */
  alamat: string;
  /** `BASE_PATH` of the build. */
  dasar: string;
  /** Source; `null` when it was not exactly a commit. */
  komit: Commit | null;
  /** Day that the build took for today. */
  hari: string;
  /** Number of files in the list. */
  berkas: number;
  /** Their bytes together. */
  bita: number;
  daftar: typeof CHECKSUMS;
  /** SHA-256 of the list. */
  sha256: string;
}

/** Files of a finished site that its release vouches for: all but the release's own two. */
export function isListed(path: string): boolean {
  return path !== CHECKSUMS && path !== RELEASE;
}

/** Writes the list and the release into a finished site. */
export function writeRelease(folder: string, commit: Commit | null, day: string): Release {
  const checksums = hashFiles(folder, isListed);
  const list = formatChecksums(checksums);
  const release: Release = {
    situs: site.name,
    alamat: site.url,
    dasar: normalizeBase(site.base),
    komit: commit,
    hari: day,
    berkas: checksums.size,
    bita: [...checksums.keys()].reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
    daftar: CHECKSUMS,
    sha256: sha256(list),
  };
  mkdirSync(join(folder, '.well-known'), { recursive: true });
  writeFileSync(join(folder, CHECKSUMS), list);
  writeFileSync(join(folder, RELEASE), `${JSON.stringify(release, null, 2)}\n`);
  return release;
}

/** Lets anybody verify a copy of the site. Must come last: what is written later is not in the list. */
export function release(): AstroIntegration {
  return {
    name: 'release',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { berkas, komit } = writeRelease(fileURLToPath(dir), currentCommit(process.cwd()), today());
        logger.info(
          `Sidik ${berkas} berkas dicatat, ${komit ? `komit ${komit.id.slice(0, 12)}` : 'tanpa komit (ada perubahan yang belum dikomit)'}`,
        );
      },
    },
  };
}
