import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../../src/build/serve.ts';
import { findBrowser, quietly } from '../../../tests/browser/find-browser.ts';

/** A site in a real Chromium, with a count of what goes over the wire. */
export interface Window {
  /** The page that stays open for all queries. */
  page: Page;
  at: (path: string) => string;
  /**
   * Does something in a fresh profile (empty cache) and counts the bodies, as compressed as they are sent, of everything
   * fetched but the page itself and its icons.
   */
  bytesOf: (act: (page: Page) => Promise<unknown>) => Promise<number>;
  close: () => Promise<void>;
}

const NOT_SEARCH = ['document', 'image', 'manifest'];

/** Serves a finished folder and opens a browser on it. */
export async function openWindow(folder: string): Promise<Window> {
  const server = await serve(folder, '/', 0);
  let bytes = 0;
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (NOT_SEARCH.includes(String(request.headers['sec-fetch-dest']))) return;
    const write = response.write.bind(response) as (...args: unknown[]) => boolean;
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    const count = (chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) bytes += Buffer.byteLength(chunk);
    };
    response.write = (...args: unknown[]) => (count(args[0]), write(...args));
    response.end = (...args: unknown[]) => (count(args[0]), end(...args));
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...quietly],
  });
  const at = (path: string) => `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  return {
    page: await browser.newPage({ viewport: { width: 360, height: 640 } }),
    at,
    bytesOf: async (act) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
      bytes = 0;
      await act(await context.newPage());
      await context.close();
      return bytes;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
