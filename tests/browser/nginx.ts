import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SERVER_ROOT } from '../../src/build/hosting/nginx.ts';
import { hostingFolder } from '../../src/build/hosting.ts';
import { findNginx } from './find-nginx.ts';

/** A running nginx. */
export interface RunningNginx {
  /** Scheme, host and port. */
  origin: string;
  /** Folder whose files it serves; the site lies in it below its base path. */
  root: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site by nginx with the configuration that the build wrote. Only the port and the folder are changed, which
 * every deployer changes too.
 * @param extra directives for the server, e.g. more locations
 */
export async function startNginx(siteFolder: string, base: string, extra = ''): Promise<RunningNginx> {
  const { program, load } = findNginx();
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(home, 'www');
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(resolve(siteFolder), join(root, base).replace(/\/$/, ''));
  const port = await freePort();
  const generated = readFileSync(join(hostingFolder(siteFolder), 'nginx.conf'), 'utf8');
  const local = swap(
    swap(swap(generated, 'listen 80;', `listen 127.0.0.1:${port};${extra}`), 'listen [::]:80;', ''),
    `root ${SERVER_ROOT};`,
    `root ${root};`,
  );
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${home}/${one};`);
  writeFileSync(join(home, 'site.conf'), local);
  writeFileSync(
    join(home, 'nginx.conf'),
    `${load}\n${process.getuid?.() === 0 ? 'user root;' : ''}\ndaemon off;\nworker_processes 1;\npid ${home}/pid;\nerror_log stderr warn;\n` +
      `events { }\nhttp {\naccess_log off;\nsendfile on;\ntcp_nopush on;\n${scratch.join('\n')}\ninclude ${home}/site.conf;\n}\n`,
  );
  const server = spawn(program, ['-p', home, '-e', 'stderr', '-c', join(home, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const kill = () => server.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(home, { recursive: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) break;
    if (await answers(origin)) return { origin, root, stop };
    await new Promise((next) => setTimeout(next, 50));
  }
  await stop();
  throw new Error(`nginx did not start:\n${said}`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    await (await fetch(origin, { redirect: 'manual' })).body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function swap(text: string, old: string, fresh: string): string {
  if (text.split(old).length !== 2) throw new Error(`nginx.conf should hold "${old}" once`);
  return text.replace(old, fresh);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
