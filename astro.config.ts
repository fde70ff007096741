import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { normalizeBase } from './src/domain/url.ts';
import { budget } from './src/build/budget.ts';
import { classPacks } from './src/build/class-packs.ts';
import { failOnLoggedError } from './src/build/fail-on-logged-error.ts';
import { hosting } from './src/build/hosting.ts';
import { plainProse } from './src/build/plain-prose.ts';
import { offlinePacks } from './src/build/offline-packs.ts';
import { leanPages } from './src/build/lean-pages.ts';
import { precompress } from './src/build/precompress.ts';
import { release } from './src/build/release.ts';
import { requirePrintables } from './src/build/require-printables.ts';
import { reloadOnRegistryChange } from './src/build/reload-on-registry-change.ts';
import { searchIndex } from './src/build/search-index.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { site } from './src/site.config.ts';

/** Pages that send search engines away or to another page; a sitemap that names them would contradict them. */
const unlisted = /\/(?:404|tanpa-internet|bagikan\/[^/]+\/[^/]+)\/$/;

export default defineConfig({
  site: site.url,
  base: normalizeBase(site.base),
  trailingSlash: 'always',
  // The default 'jsx' glues words to links across line breaks ("Telepon" + "129").
  compressHTML: true,
  prefetch: false,
  cacheDir: './.cache/astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Half of the time of a page is waiting for its file to be written; four at once fill it, sixteen gain nothing.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
    },
  },
  integrations: [
    plainProse(),
    mdx(),
    sitemap({ filter: (page) => !unlisted.test(page) }),
    failOnLoggedError(),
    requirePrintables(),
    finishPages(),
    searchIndex(normalizeBase(site.base)),
    leanPages(),
    classPacks(),
    hosting(),
    offlinePacks(),
    precompress(normalizeBase(site.base)),
    budget(),
    // Last: it vouches for everything that the others have written.
    release(),
  ],
  vite: {
    plugins: [tailwindcss(), reloadOnRegistryChange()],
    build: {
      modulePreload: false,
      // Astro's own marker in MDX modules; Rolldown warns about it for every page.
      rolldownOptions: { onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)) },
      // Astro inlines a script before Vite has finished its dynamic imports, which leaves them broken; the search script has one.
      // The script of the offline page is inlined although it is larger than Vite's limit: the page needs no request more.
      assetsInlineLimit: (path) => (path.includes('cari.astro') ? false : path.includes('OfflineTool.astro') ? true : undefined),
    },
  },
});
