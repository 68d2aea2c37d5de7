import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';

/** What one actor of the scene does; everything is real. */
export interface Part {
  readonly listen?: readonly { readonly host: string; readonly port: number }[];
  readonly bind?: readonly { readonly host: string; readonly port: number }[];
  readonly connect?: readonly {
    readonly host: string;
    readonly port: number;
    readonly count: number;
  }[];
}

const retryMs = 300;
const part = JSON.parse(process.argv[2] ?? '{}') as Part;

for (const { host, port } of part.listen ?? []) {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    // What looks at it over HTTP gets an answer; everything else is just held open.
    socket.once('data', () => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  });
  server.listen({ host, port, ipv6Only: host.includes(':') });
}

for (const { host, port } of part.bind ?? []) {
  createSocket({ type: 'udp4', reuseAddr: true }).bind(port, host);
}

setTimeout(() => {
  for (const { host, port, count } of part.connect ?? []) {
    for (let made = 0; made < count; made += 1) {
      call(host, port);
    }
  }
}, 700);

/** A busy machine may start the server after its clients: they call until somebody answers. */
function call(host: string, port: number): void {
  connect({ host, port }).on('error', () => void setTimeout(call, retryMs, host, port));
}

process.on('disconnect', () => process.exit());
