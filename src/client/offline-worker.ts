/**
 * Answers from the saved pages when the network does not. Exists only after the reader's choice, keeps nothing by itself,
 * and removes itself as soon as the saved pages are gone.
 */
import {
  cacheName,
  findFile,
  fingerprint,
  mediaType,
  offlinePaths,
  partsAround,
  pathBelow,
  withNotice,
  type Part,
  type SavedSet,
} from '../domain/offline.ts';

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LastingEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
/** The part of a service worker's global scope that is used here; the DOM types do not know it. */
interface Worker {
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener<E extends Event>(type: string, listener: (event: E) => void): void;
}
/** A page in one string, put in by the build (`src/build/last-resort.ts`). */
declare const LAST_RESORT: string;
const worker = globalThis as unknown as Worker;

/** How long a page may keep its reader waiting before the saved one is shown. */
const PATIENCE = 4000;
const scope = new URL(worker.registration.scope);
const base = scope.pathname;
const saved = (path: string) => caches.match(scope.href + path, { cacheName: cacheName(base) });

worker.addEventListener<LastingEvent>('install', () => void worker.skipWaiting());
// The reader may have left while this script was on its way.
worker.addEventListener<LastingEvent>('activate', (event) => event.waitUntil(sets()));
// The one message that pages send is the quick exit's; unlike the page, this outlives the way out.
worker.addEventListener<LastingEvent>('message', (event) =>
  event.waitUntil(Promise.all([caches.delete(cacheName(base)), worker.registration.unregister()])),
);
worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { method, headers, url } = event.request;
  if (method === 'GET' && !headers.has('range') && url.startsWith(scope.href)) event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
  const page = request.mode === 'navigate';
  const path = pathBelow(new URL(request.url), base);
  const network = fetch(request);
  const first = await Promise.race([network.catch(() => null), ...(page ? [pause()] : [])]);
  if (first && first.status < 500) return first;
  // A host sends an address without its closing slash to the page; so does the device.
  const kept = (await fromDevice(path)) ?? (page ? await fromDevice(`${path}/`) : undefined);
  return kept ?? first ?? network.catch(async () => (page ? await notSaved() : Response.error()));
}

const pause = () => new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));

/** The whole set, then the one that is being saved. Without any, there is nothing to work for. */
async function sets(): Promise<{ set: SavedSet; whole: boolean }[]> {
  const found = [];
  for (const path of [offlinePaths.active, offlinePaths.next]) {
    const set = (await (await saved(path))?.json().catch(() => undefined)) as SavedSet | undefined;
    if (set) found.push({ set, whole: path === offlinePaths.active });
  }
  if (found.length === 0) await worker.registration.unregister();
  return found;
}

async function fromDevice(path: string, status = 200): Promise<Response | undefined> {
  for (const { set, whole } of await sets()) {
    for (const part of partsAround(set.parts, path)) {
      const file = await read(part, path).catch(() => undefined);
      if (!file) continue;
      const type = mediaType(path);
      const body = type.startsWith('text/html') ? withNotice(new TextDecoder().decode(file), set, whole, base) : file;
      return new Response(body, { status, headers: { 'Content-Type': type } });
    }
  }
  return undefined;
}

/** A part that is missing or is not what its name says counts as not saved. */
async function read(part: Part, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await saved(offlinePaths.part(part.id));
  const bytes = await response?.arrayBuffer();
  if (!bytes || (await fingerprint(bytes)) !== part.id) return undefined;
  const open = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return findFile(new Uint8Array(await new Response(open).arrayBuffer()), path);
}

/** What a reader without network sees in place of a page that was not saved. */
async function notSaved(): Promise<Response> {
  return (
    (await fromDevice(offlinePaths.fallback, 503)) ?? new Response(LAST_RESORT, { status: 503, headers: { 'Content-Type': mediaType('') } })
  );
}
