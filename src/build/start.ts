import { serve } from './serve.ts';
import { site } from '../site.config.ts';
import { normalizeBase } from '../domain/url.ts';

/** `npm start`, after the build: shows the finished site on this machine. */
const PORT = 4321;
try {
  await serve('dist', site.base, PORT);
  console.log(`Situs siap: http://localhost:${PORT}${normalizeBase(site.base)}  (Ctrl+C untuk berhenti)`);
} catch (error) {
  const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(busy ? `Pintu ${PORT} sedang dipakai program lain. Tutup dulu, lalu ulangi.` : (error as Error).message);
  process.exitCode = 1;
}
