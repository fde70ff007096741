import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** An nginx to test with, and its module that sends `.br` files, unless that is built in. */
export interface Nginx {
  program: string;
  /** Directives for the top of a configuration. */
  load: string;
}

const NAME = 'ngx_http_brotli_static_module.so';
const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];
/** Debian packages are only unpacked here: nothing is installed, no service starts, no rights are needed. */
const UNPACKED = '.cache/debian';

/**
 * Finds nginx with Brotli: installed, at `NGINX_PATH`, or unpacked from the distribution's packages.
 * @throws Error that says what to install when none can be had
 */
export function findNginx(): Nginx {
  const onPath = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, 'nginx'));
  const program = [process.env.NGINX_PATH ?? '', ...onPath].find((path) => path && existsSync(path));
  const nginx = program ?? unpacked('nginx', 'usr/sbin/nginx');
  if (nginx && builtIn(nginx)) return { program: nginx, load: '' };
  const known = moduleFolders.map((folder) => join(folder, NAME)).find((path) => existsSync(path));
  const brotli = (program && known) || unpacked('libnginx-mod-http-brotli-static', `usr/lib/nginx/modules/${NAME}`);
  if (nginx && brotli) return { program: nginx, load: `load_module ${brotli};` };
  throw new Error(
    `Tests need nginx with Brotli: ${nginx ? 'its module brotli_static' : 'nginx'} was not found, and apt-get could not fetch the package.\n` +
      'Debian, Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static. Elsewhere: set NGINX_PATH to an nginx built with ngx_brotli.',
  );
}

function builtIn(nginx: string): boolean {
  return /--add-module=\S*brotli/.test(execFileSync('sh', ['-c', '"$0" -V 2>&1', nginx], { encoding: 'utf8' }));
}

/** A file of a Debian package, fetched when it is not here yet; `undefined` where there is no apt. */
export function unpacked(name: string, file: string): string | undefined {
  const target = resolve(UNPACKED, name);
  if (!existsSync(join(target, file))) fetchPackage(name, target);
  return existsSync(join(target, file)) ? join(target, file) : undefined;
}

function fetchPackage(name: string, target: string): void {
  mkdirSync(target, { recursive: true });
  const download = () => execFileSync('apt-get', ['download', '-qq', name], { cwd: target, stdio: ['ignore', 'ignore', 'ignore'] });
  try {
    try {
      download();
    } catch {
      const root = process.getuid?.() === 0;
      execFileSync(root ? 'apt-get' : 'sudo', [...(root ? [] : ['-n', 'apt-get']), 'update', '-qq'], { stdio: 'ignore' });
      download();
    }
    for (const deb of readdirSync(target).filter((one) => one.endsWith('.deb')))
      execFileSync('dpkg', ['-x', join(target, deb), target], { stdio: 'ignore' });
  } catch {
    // The caller says what is missing.
  }
}
