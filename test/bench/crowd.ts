import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * Run as a child process: holds `sockets` TCP sockets on loopback (half accepted, half outgoing)
 * and says `ready`. On `churn N` it closes and opens N of them and says `churned`. Ends with its
 * parent.
 */
const sockets = Number(process.argv[2] ?? '200');
/** Connections per listener; keeps each listener's 5-tuples well under the ephemeral range. */
const connectionsPerListener = 5000;

const accepted = new Set<Socket>();
const outgoing: Socket[] = [];
const ports: number[] = [];

async function listen(): Promise<Server> {
  const server = createServer((socket) => {
    accepted.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => accepted.delete(socket));
  });
  server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 });
  await once(server, 'listening');
  const address = server.address();
  if (address !== null && typeof address === 'object') ports.push(address.port);
  return server;
}

async function open(count: number): Promise<void> {
  for (let opened = 0; opened < count;) {
    const batch = Math.min(100, count - opened);
    await Promise.all(Array.from({ length: batch }, openOne));
    opened += batch;
  }
}

async function openOne(): Promise<void> {
  const port = ports[outgoing.length % ports.length] ?? 0;
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => socket.destroy());
  outgoing.push(socket);
  await once(socket, 'connect');
}

async function churn(count: number): Promise<void> {
  // A reset leaves no TIME-WAIT behind, so the size of the table stays what it was.
  for (const socket of outgoing.splice(0, count)) socket.resetAndDestroy();
  await open(count);
}

process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  void churn(Number(message)).then(() => process.send?.('churned'));
});

const connections = Math.floor(sockets / 2);
for (let made = 0; made < Math.max(1, Math.ceil(connections / connectionsPerListener)); made += 1) {
  await listen();
}
await open(connections);
process.send?.('ready');
