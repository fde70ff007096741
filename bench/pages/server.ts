import { createRequire } from 'node:module';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/build/serve.ts';
import { workshop } from './workshop.ts';

/** A site on two local ports: plain, and with TLS and HTTP/2 as public hosts serve it. */
export interface Served {
  plain: number;
  secure: number;
  close: () => void;
}

/** Serves a finished, precompressed folder at the root of its host. */
export async function serveSite(folder: string): Promise<Served> {
  const { generate } = createRequire(`${workshop}/`)('selfsigned') as {
    generate: (subject: object[]) => Promise<{ private: string; cert: string }>;
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const plain = await serve(folder, '/', 0);
  const secure = createSecureServer({ key, cert, allowHTTP1: true });
  secure.on('request', (request, response) => plain.emit('request', request, response));
  await new Promise<void>((resolve) => secure.listen(0, resolve));
  return {
    plain: (plain.address() as AddressInfo).port,
    secure: (secure.address() as AddressInfo).port,
    close: () => {
      plain.closeAllConnections();
      plain.close();
      secure.close();
    },
  };
}
