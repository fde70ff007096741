import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a build went. */
export interface Run {
  seconds: number;
  /** Highest sum of resident memory of the process and its children, in MB; `null` where /proc is not there. */
  megabytes: number | null;
  /** `null` when it ended well, else why not. */
  failure: string | null;
}

/** Runs a command to its end or to the time limit, and watches its memory four times a second. */
export async function measure(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  limitSeconds: number,
): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-2000)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), 250);
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, limitSeconds * 1000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  clearTimeout(limit);
  const failure = late
    ? `stopped after ${limitSeconds} s`
    : code === 0
      ? null
      : `exit ${code}: ${/Error: ?(.+)/.exec(tail)?.[1] ?? tail.trim().slice(-200)}`;
  return { seconds: (performance.now() - start) / 1000, megabytes: peak > 0 ? Math.round(peak) : null, failure };
}

/** Resident memory of a process and all below it, in MB. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return 0;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && parents.get(pid)! > 1 && belongs(parents.get(pid)!));
  return [...sizes].reduce((sum, [pid, size]) => (belongs(pid) ? sum + size : sum), 0);
}
