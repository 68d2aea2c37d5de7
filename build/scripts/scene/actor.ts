import { createSocket } from 'node:dgram';
import { connect, createServer, type Socket } from 'node:net';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** A server, which may come after a while and go again. */
interface Server extends Address {
  readonly fromSeconds?: number;
  readonly toSeconds?: number;
}

/** Connections to a server: some that stay, and some that come and go. */
interface Calls extends Address {
  readonly count: number;
  /** How many more there are at the busiest moment. */
  readonly swing?: number;
}

/** What one actor of the scene does; everything is real. */
export interface Part {
  readonly listen?: readonly Server[];
  readonly bind?: readonly Address[];
  readonly connect?: readonly Calls[];
}

const retryMs = 300;
const firstCallMs = 700;
const breathMs = 1500;
const part = JSON.parse(process.argv[2] ?? '{}') as Part;

for (const server of part.listen ?? []) {
  setTimeout(() => serve(server), (server.fromSeconds ?? 0) * 1000);
}

for (const { host, port } of part.bind ?? []) {
  createSocket({ type: 'udp4', reuseAddr: true }).bind(port, host);
}

setTimeout(() => part.connect?.forEach(keepCalling), firstCallMs);

function serve({ host, port, toSeconds }: Server): void {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    // What looks at it over HTTP gets an answer; everything else is just held open.
    socket.once('data', () => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  });
  server.listen({ host, port, ipv6Only: host.includes(':') });
  if (toSeconds !== undefined) setTimeout(() => server.close(), toSeconds * 1000);
}

function keepCalling({ host, port, count, swing = 0 }: Calls): void {
  for (let made = 0; made < count; made += 1) call({ host, port });
  const guests: Socket[] = [];
  // Two waves of different lengths: the same picture each time, and never a plain curve.
  const breathe = (): void => {
    const seconds = performance.now() / 1000;
    const wave = (2 + Math.sin(seconds / 17) + Math.sin(seconds / 41 + port)) / 4;
    const wanted = Math.round(wave * swing);
    while (guests.length < wanted) guests.push(call({ host, port }));
    guests.splice(wanted).forEach((guest) => guest.destroy());
  };
  if (swing > 0) setInterval(breathe, breathMs);
}

/** A busy machine may start the server after its clients: they call until somebody answers. */
function call(address: Address): Socket {
  const socket = connect(address);
  return socket.on('error', () => void setTimeout(() => socket.connect(address), retryMs));
}

process.on('disconnect', () => process.exit());
