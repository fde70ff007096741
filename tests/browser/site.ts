import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { normalizeBase } from '../../src/domain/url.ts';
import { serve } from '../../src/build/serve.ts';
import { findBrowser, quietly } from './find-browser.ts';

/** The two builds that `npm test` makes: at the root of a host and below a path. */
export const variants = [
  { name: 'at the root', base: '/', folder: '.cache/site-root' },
  { name: 'below a path', base: '/rantau-aman/', folder: '.cache/site-path' },
] as const;

/** A running site and a browser to look at it with. */
export interface SiteUnderTest {
  /** Full address of a path of the site. */
  at: (path: string) => string;
  /** A fresh browser profile. */
  open: (options?: BrowserContextOptions) => Promise<{ page: Page; context: BrowserContext }>;
}

/** Starts one browser for the tests of a `describe` block. */
export function useBrowser(): Pick<SiteUnderTest, 'open'> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...quietly],
    });
  });
  afterAll(() => browser?.close());
  return {
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
      return { context, page: await context.newPage() };
    },
  };
}

/** Serves one build, as `start` does it, and starts one browser for the tests of a `describe` block. */
export function useSite(variant: { base: string; folder: string }, start: typeof serve = serve): SiteUnderTest {
  let server: Server;
  beforeAll(async () => {
    server = await start(variant.folder, variant.base, 0);
  });
  const { open } = useBrowser();
  afterAll(() => {
    server?.close();
  });
  const at = (path: string) =>
    `http://localhost:${(server.address() as AddressInfo).port}${normalizeBase(variant.base)}${path.replace(/^\//, '')}`;
  return { at, open };
}
