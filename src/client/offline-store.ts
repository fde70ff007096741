import {
  cacheName,
  fingerprint,
  offlinePaths,
  partsOf,
  weigh,
  type Manifest,
  type Pack,
  type Part,
  type SavedSet,
} from '../domain/offline.ts';
import { base } from '../domain/url.ts';

/**
 * The saved pages: one cache and one service worker, nothing else. `offline.ts` shows them. The cache holds parts by name
 * and one record of the set that is whole; a new set becomes the whole one by that record, in one step.
 */
const NAME = cacheName(base);
const scope = new URL(base, location.href).href;
/** Parts on their way at once. */
const LANES = 4;

/**
 * Why saving ended: the server has other parts by now, another window removed everything, or the connection broke.
 * A full device is the browser's own `QuotaExceededError`.
 */
export class SaveProblem extends Error {
  readonly reason: 'outdated' | 'removed' | 'broken';
  constructor(reason: SaveProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** What is on the device. Reading creates nothing. */
export interface Stored {
  active?: SavedSet;
  next?: SavedSet;
  /** Parts of the whole set that are missing or spoilt. */
  lost: Part[];
}

const read = (path: string) => caches.match(scope + path, { cacheName: NAME });
const record = async (path: string) => (await (await read(path))?.json().catch(() => undefined)) as SavedSet | undefined;
const write = (cache: Cache, path: string, set: SavedSet) => cache.put(scope + path, new Response(JSON.stringify(set)));

export async function stored(): Promise<Stored> {
  const active = await record(offlinePaths.active);
  return { active, next: await record(offlinePaths.next), lost: await lacking(active?.parts ?? []) };
}

/** Those of `parts` that are not on the device as they should be. */
export async function lacking(parts: readonly Part[]): Promise<Part[]> {
  const missing: Part[] = [];
  for (const part of parts) {
    const bytes = await (await read(offlinePaths.part(part.id)))?.arrayBuffer();
    if (!bytes || (await fingerprint(bytes)) !== part.id) missing.push(part);
  }
  return missing;
}

/** What the server offers now. */
export async function offered(): Promise<Manifest> {
  const response = await fetch(scope + offlinePaths.manifest, { cache: 'no-store' });
  if (!response.ok) throw new SaveProblem('broken');
  return (await response.json()) as Manifest;
}

/**
 * Saves a pack, or what of it is not there yet; the set that was whole before stays until this one is. Tells the bytes done.
 * @throws SaveProblem, or the browser's error when the device is full or forbids it
 */
export async function save(manifest: Manifest, pack: Pack, tell: (done: number) => void, signal: AbortSignal): Promise<void> {
  const set: SavedSet = { ...manifest, parts: partsOf(manifest, pack), pack, saved: localDay() };
  // The only place that may create the cache. If the quick exit deletes it, what follows writes into nothing.
  const cache = await caches.open(NAME);
  await write(cache, offlinePaths.next, set);
  await navigator.serviceWorker.register(scope + offlinePaths.worker, { scope: base, updateViaCache: 'none' });
  const queue = await lacking(set.parts);
  let done = weigh(set.parts) - weigh(queue);
  const lane = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      tell(done);
      await fetchPart(cache, part, signal);
      done += part.bytes;
    }
  };
  const stop = (error: unknown) => {
    queue.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, () => lane().catch(stop)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  if (signal.aborted) throw new SaveProblem('broken');
  if (!(await caches.has(NAME))) throw new SaveProblem('removed');
  // Another window or the browser may have thrown parts away meanwhile.
  if ((await lacking(set.parts)).length > 0) throw new SaveProblem('broken');
  await write(cache, offlinePaths.active, set);
  await tidy(cache, set);
}

async function fetchPart(cache: Cache, part: Part, signal: AbortSignal): Promise<void> {
  const address = scope + offlinePaths.part(part.id);
  const response = await fetch(address, { cache: 'no-store', signal }).catch(() => null);
  const bytes = response?.ok ? await response.arrayBuffer().catch(() => null) : null;
  if (response?.status === 404 || (bytes && (await fingerprint(bytes)) !== part.id)) throw new SaveProblem('outdated');
  if (!bytes) throw new SaveProblem('broken');
  await cache.put(address, new Response(bytes));
}

/** Deletes the half-saved set and every part that the whole one, if any, does not need. */
async function tidy(cache: Cache, active?: SavedSet): Promise<void> {
  const needed = active ? [offlinePaths.active, ...active.parts.map((part) => offlinePaths.part(part.id))] : [];
  const kept = new Set(needed.map((path) => scope + path));
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
}

/** Gives up what is being saved; a set that was whole before stays. */
export async function giveUp(): Promise<void> {
  const active = await record(offlinePaths.active);
  if (active) await tidy(await caches.open(NAME), active);
  else await remove();
}

/** Removes everything. `true` when the browser confirms that nothing is left. */
export async function remove(): Promise<boolean> {
  // A deleted cache takes room as long as this page still holds it; its entries do not.
  if (await caches.has(NAME)) await tidy(await caches.open(NAME));
  await caches.delete(NAME);
  const own = async () => (await navigator.serviceWorker.getRegistrations()).filter((one) => one.scope === scope);
  for (const registration of await own()) await registration.unregister();
  return !(await caches.has(NAME)) && (await own()).length === 0;
}

/** Today by the device, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
