import type { Browser, BrowserContext } from 'playwright-core';
import { openLink, type Link } from './link.ts';

/** What one visit cost and how it felt. Times in milliseconds from the tap on the link. */
export interface Visit {
  /** Bytes of all responses with their heads, as they came over the network; the tab's icon is left out. */
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** A cheap phone against the machine that measures: Lighthouse's factor. */
const SLOWDOWN = 4;
/** Milliseconds after which a page is given up. */
const PATIENCE = 30_000;

interface Seen {
  fcp: number;
  lcp: number;
  cls: number;
  tasks: [start: number, duration: number][];
}

/** Collects what the browser reports about painting, shifting and long tasks, from the first moment on. */
const observe = `(() => {
  const seen = (globalThis.__seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] });
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', (one) => one.name === 'first-contentful-paint' && (seen.fcp = one.startTime));
  on('largest-contentful-paint', (one) => (seen.lcp = one.startTime));
  on('layout-shift', (one) => one.hadRecentInput || (seen.cls += one.value));
  on('longtask', (one) => seen.tasks.push([one.startTime, one.duration]));
})()`;

/** Visits a page once with an empty cache and Lighthouse's phone; `link` puts it behind a slow network. */
export async function visit(browser: Browser, port: number, path: string, link: Link | undefined): Promise<Visit> {
  const open = link && (await openLink(link, port));
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, ignoreHTTPSErrors: true });
  try {
    return await look(context, `https://localhost:${open?.port ?? port}${path}`);
  } finally {
    await context.close();
    open?.close();
  }
}

async function look(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  const icons = new Set<string>();
  network.on('Network.requestWillBeSent', ({ request, requestId, type, initiator }) => {
    // The tab's icon comes last, from a cache on every later page, and not every browser asks for it.
    if (type === 'Other' && initiator.type === 'other') icons.add(requestId);
    else if (request.url.startsWith('http')) requests += 1;
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!icons.has(requestId)) bytes += encodedDataLength;
  });
  await network.send('Network.enable');
  await network.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  // Until nothing has come for half a second; a page that never rests is taken as it is.
  await page.waitForLoadState('networkidle', { timeout: PATIENCE / 2 }).catch(() => undefined);
  let seen = await page.evaluate<Seen>('globalThis.__seen');
  // On a busy machine the first paint may be reported after everything has come.
  for (let wait = 0; seen.fcp === 0 && wait < 20; wait += 1) {
    await page.waitForTimeout(250);
    seen = await page.evaluate<Seen>('globalThis.__seen');
  }
  const tbt = seen.tasks.filter(([start]) => start >= seen.fcp).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { bytes, requests, fcp: seen.fcp, lcp: seen.lcp, tbt, cls: seen.cls };
}

/** Each measure's median over several visits. A visit that fails is left out; `undefined` when all have failed. */
export async function median(count: number, once: () => Promise<Visit>): Promise<Visit | undefined> {
  const visits: Visit[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const seen = await once().catch((error: unknown) => void console.error(`  ${String(error).split('\n')[0]}`));
    if (seen) visits.push(seen);
  }
  if (visits.length === 0) return undefined;
  const middle = (pick: (one: Visit) => number) => visits.map(pick).sort((a, b) => a - b)[visits.length >> 1] ?? 0;
  return {
    bytes: middle((one) => one.bytes),
    requests: middle((one) => one.requests),
    fcp: middle((one) => one.fcp),
    lcp: middle((one) => one.lcp),
    tbt: middle((one) => one.tbt),
    cls: middle((one) => one.cls),
  };
}
