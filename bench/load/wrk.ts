import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { unpacked } from '../../tests/browser/find-nginx.ts';

/** What one run of wrk measured. */
export interface Load {
  requestsPerSecond: number;
  /** Milliseconds within which half and 99 of 100 requests were answered. */
  p50: number;
  p99: number;
  /** Requests that failed or were answered with an error. */
  errors: number;
}

const milliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk prints. @throws Error when a figure is missing */
export function readWrk(text: string): Load {
  const time = (percent: number) => {
    const [, value, unit] = find(text, new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm'));
    return Number(value) * milliseconds[unit!]!;
  };
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0);
  return {
    requestsPerSecond: Number(find(text, /Requests\/sec:\s+([\d.]+)/)[1]),
    p50: time(50),
    p99: time(99),
    errors: sockets.reduce((sum, one) => sum + one, refused),
  };
}

function find(text: string, wanted: RegExp): RegExpExecArray {
  const found = wanted.exec(text);
  if (!found) throw new Error(`wrk did not say ${wanted.source}:\n${text}`);
  return found;
}

/**
 * Asks for one address as often as it can. Loopback only: nobody else's machine is ever put under load.
 * @throws Error when the address is not on this machine, or wrk cannot be had
 */
export function load(url: string, { connections, seconds }: { connections: number; seconds: number }): Load {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`${url} is not on this machine`);
  const { program, env } = findWrk();
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip, br'];
  return readWrk(execFileSync(program, [...options, url], { encoding: 'utf8', env: { ...process.env, ...env } }));
}

/** wrk and what it needs to run: installed, or unpacked from the distribution's packages. */
function findWrk(): { program: string; env: Record<string, string> } {
  if (!spawnSync('wrk', ['-v']).error) return { program: 'wrk', env: {} };
  const program = unpacked('wrk', 'usr/bin/wrk');
  const folder = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const library = program && unpacked('libluajit-5.1-2', `usr/lib/${folder}/libluajit-5.1.so.2`);
  if (program && library) return { program, env: { LD_LIBRARY_PATH: dirname(library) } };
  throw new Error('The load run needs wrk: apt-get install wrk, or brew install wrk.');
}
