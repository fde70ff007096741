import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { normalizeBase } from '../domain/url.ts';

/**
 * Serves a finished site the way a plain host does: precompressed files where the browser takes them, a directory's
 * `index.html`, and the 404 page for everything else.
 * @returns the listening server; `port` 0 takes a free one
 */
export async function serve(folder: string, basePath: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} belum berisi situs; jalankan "npm run build" dulu.`);
  const base = normalizeBase(basePath);
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (base !== '/' && path === '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!path.startsWith(base)) {
      notFound();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return server;
}
