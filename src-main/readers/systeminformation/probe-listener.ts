import { createServer } from 'node:net';

/** A listener of our own, which a truthful list of sockets must contain. */
export interface ProbeListener {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and refuses whoever connects. Rejects if it cannot. */
export async function openProbeListener(): Promise<ProbeListener> {
  const server = createServer((connection) => connection.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port, close };
}
