import { createServer, type Server } from 'node:http';
import type { serve } from '../../src/build/serve.ts';

/** A server that can break, slow down or change its release while the browser is at it. */
export interface FickleServer {
  start: typeof serve;
  /** Every connection breaks. */
  down: boolean;
  /** Breaks before the answer to the nth next part. */
  partsLeft: number;
  /** Answers with this status instead. */
  status?: number;
  /** Holds answers to pages back, as a bad connection does. */
  stalled: boolean;
  /** Names of the parts that were sent. */
  sent: string[];
  /** Serves another release from now on. */
  release?: Server;
}

export function fickle(serveSite: typeof serve): FickleServer {
  const state: FickleServer = {
    down: false,
    partsLeft: Infinity,
    stalled: false,
    sent: [],
    start: async (folder, base, port) => {
      const site = await serveSite(folder, base, 0);
      const front = createServer((request, response) => {
        const part = /\/luring\/([0-9a-f]+)\.bin$/.exec(request.url ?? '')?.[1];
        if (part && --state.partsLeft < 0) state.down = true;
        if (state.down) return void request.socket.destroy();
        if (state.stalled) return;
        if (state.status) return void response.writeHead(state.status).end('rusak');
        if (part) state.sent.push(part);
        (state.release ?? site).emit('request', request, response);
      });
      front.on('close', () => site.close());
      await new Promise<void>((resolve) => front.listen(port, resolve));
      return front;
    },
  };
  return state;
}
