import { sha256 } from './hash-files.ts';

/** What a mirror gives for a path: the SHA-256 of its answer, where it sends readers instead, or nothing (`null`). */
export type Answer = { hash: string } | { sentTo: string } | null;

const AT_ONCE = 8;

/**
 * Files that a host reads or makes itself, which a reader cannot ask for: precompressed copies and its own settings.
 * Everything else must be there.
 */
export function isServed(path: string): boolean {
  return !/\.(br|gz)$/.test(path) && !/^([_.][^/]*|vercel\.json)$/.test(path);
}

/** Address at which readers get a file: a folder's page under the folder's own address. */
export function addressOf(path: string, mirror: string): string {
  const parts = path.replace(/(^|\/)index\.html$/, '$1').split('/');
  return new URL(`./${parts.map(encodeURIComponent).join('/')}`, mirror).href;
}

/**
 * Asks a mirror for every path, a few at a time. The 404 page counts by its bytes, whatever status it comes with.
 * @param mirror full address, ending in a slash
 * @param progress called with the number of answers so far
 * @throws Error naming the address when the mirror cannot be reached
 */
export async function fetchHashes(
  paths: readonly string[],
  mirror: string,
  progress: (done: number) => void,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      answers.set(path, await ask(path, mirror));
      progress(answers.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

async function ask(path: string, mirror: string): Promise<Answer> {
  const address = addressOf(path, mirror);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    const hash = sha256(new Uint8Array(await response.arrayBuffer()));
    if (response.url !== address) return { sentTo: response.url };
    return response.ok || path === '404.html' ? { hash } : null;
  } catch (error) {
    throw new Error(`${address} tidak bisa dibuka: ${(error as Error).message}`, { cause: error });
  }
}
