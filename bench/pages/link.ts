import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A mobile link between a phone and a server. */
export interface Link {
  name: string;
  /** Downstream bandwidth in bits a second. */
  bandwidth: number;
  /** Round trip in milliseconds. */
  roundTrip: number;
}

/** What Lighthouse and WebPageTest call slow 3G and slow 4G. */
export const links: readonly Link[] = [
  { name: 'slow 3G', bandwidth: 400_000, roundTrip: 400 },
  { name: 'slow 4G', bandwidth: 1_600_000, roundTrip: 150 },
];

/** Payload and headers of a TCP segment, and the initial window of RFC 6928. */
const SEGMENT = 1460;
const HEADERS = 40;
const INITIAL_WINDOW = 10 * SEGMENT;

/** A running link; `port` is the phone's side. */
export interface OpenLink {
  port: number;
  close: () => void;
}

/**
 * Puts a link in front of a local server: each connection opens after one round trip, the server's window starts at ten
 * segments and grows with every acknowledgement, and all connections share the bandwidth. Nothing is ever lost.
 */
export async function openLink(link: Link, serverPort: number): Promise<OpenLink> {
  const sockets = new Set<Socket>();
  const line = { freeAt: 0 };
  const listener = createServer((phone) => {
    const server = connect(serverPort, 'localhost');
    for (const socket of [phone, server]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    sendUp(phone, server, link);
    sendDown(server, phone, link, line);
    phone.on('close', () => server.destroy());
  });
  await new Promise<void>((resolve) => listener.listen(0, resolve));
  return {
    port: (listener.address() as AddressInfo).port,
    close: () => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * A wire that delivers in order: timers that end in the same millisecond may fire in any order, so that each one delivers
 * the oldest piece and not its own.
 */
function wire(to: Socket): (bytes: Buffer, arrival: number) => void {
  const underWay: Buffer[] = [];
  return (bytes, arrival) => {
    underWay.push(bytes);
    setTimeout(() => {
      const oldest = underWay.shift();
      if (oldest && !to.destroyed) to.write(oldest);
    }, arrival - performance.now());
  };
}

/** Requests are small: they are delayed, the first by the handshake as well. */
function sendUp(phone: Socket, server: Socket, { roundTrip }: Link): void {
  const connected = performance.now() + roundTrip;
  const send = wire(server);
  phone.on('data', (bytes) => send(bytes, Math.max(performance.now(), connected) + roundTrip / 2));
}

/** Responses wait for the window and for the shared line, then travel for half a round trip. */
function sendDown(server: Socket, phone: Socket, { bandwidth, roundTrip }: Link, line: { freeAt: number }): void {
  const send = wire(phone);
  let waiting = Buffer.alloc(0);
  let window = INITIAL_WINDOW;
  let underWay = 0;
  let ended = false;
  const pump = () => {
    while (waiting.length > 0 && underWay < window) {
      const segment = waiting.subarray(0, SEGMENT);
      waiting = waiting.subarray(segment.length);
      underWay += segment.length;
      line.freeAt = Math.max(performance.now(), line.freeAt) + ((segment.length + HEADERS) * 8_000) / bandwidth;
      send(segment, line.freeAt + roundTrip / 2);
      setTimeout(acknowledge, line.freeAt + roundTrip - performance.now(), segment.length);
    }
    if (ended && waiting.length === 0 && underWay === 0) phone.end();
  };
  const acknowledge = (length: number) => {
    underWay -= length;
    window += length;
    pump();
  };
  server.on('data', (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    pump();
  });
  server.on('end', () => {
    ended = true;
    pump();
  });
}
