import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** In `npm run dev`, a saved registry file shows at once: Vite does not know files that are read rather than imported. */
export function reloadOnRegistryChange(): Plugin {
  const folder = resolve('content/registri');
  return {
    name: 'reload-on-registry-change',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(folder)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
