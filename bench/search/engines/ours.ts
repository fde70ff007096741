import type { Page } from 'playwright-core';
import { unique, type Engine } from './engine.ts';
import { openWindow } from './browser.ts';

/** Longest wait for one answer, in milliseconds; then whatever stands there counts. */
const PATIENCE = 8000;

/**
 * The results on the page once they stand still: the status names the query (or has stopped saying that it searches) and
 * list and status have not changed for a while. Only links to pages count, in order.
 */
const settled = (query: string) => `new Promise((done) => {
  const query = ${JSON.stringify(query)}.toLowerCase();
  const status = document.querySelector('#status-cari');
  const list = document.querySelector('[data-hasil]');
  const started = performance.now();
  let last = '', since = started;
  const look = () => {
    const now = performance.now();
    const said = status.textContent.trim();
    const state = said + list.innerHTML + list.hidden;
    if (state !== last) { last = state; since = now; }
    const quiet = now - since;
    const named = said.toLowerCase().includes(query);
    const ready = said && !said.startsWith('Mencari') && (named ? quiet > 200 : quiet > 2000);
    if (ready || now - started > ${PATIENCE}) {
      const links = list.hidden ? [] : [...list.querySelectorAll('a')].map((link) => new URL(link.href));
      done(links.filter((url) => url.origin === location.origin && url.pathname.endsWith('/')).map((url) => url.pathname));
    } else setTimeout(look, 30);
  };
  look();
})`;

/** Types the query anew into an open search page. The old status is wiped, or an old answer could pass for the new one. */
const ask = (query: string) => `(() => {
  document.querySelector('#status-cari').textContent = '';
  const field = document.querySelector('#q');
  field.value = ${JSON.stringify(query)};
  field.form.requestSubmit();
})()`;

/** The site's own search, as shipped: `/cari/` in a real Chromium. */
export async function ours(folder: string): Promise<Engine> {
  const window = await openWindow(folder);
  const arrive = async (page: Page, query: string) => {
    await page.goto(window.at(`/cari/?q=${encodeURIComponent(query)}`));
    return page.evaluate<string[]>(settled(query));
  };
  await arrive(window.page, 'bantuan');
  return {
    name: 'Rantau Aman',
    search: async (query) => {
      await window.page.evaluate(ask(query));
      return unique(await window.page.evaluate<string[]>(settled(query)));
    },
    firstSearch: (query) => window.bytesOf((page) => arrive(page, query)),
    close: window.close,
  };
}
