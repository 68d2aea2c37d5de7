import { spawn } from 'node:child_process';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Sockets and processes that come and go. */
export interface SocketChurn {
  /** Closes the oldest fifth and opens as many anew. */
  step(): Promise<void>;
  stop(): Promise<void>;
}

interface Pair {
  readonly caller: Socket;
  readonly accepted: Socket;
}

const host = '127.0.0.1';
const pairs = 200;
const pairsAStep = 40;
const listeners = 10;
const udpSockets = 10;
/** A process that starts and ends, holding a listener it inherited. */
const stepsAProcess = 10;

/**
 * Two hundred connections, ten listeners and ten UDP sockets of this process. Connections are reset,
 * so that the kernel keeps nothing of them.
 */
export async function startSocketChurn(): Promise<SocketChurn> {
  const hub = await openListener();
  const unclaimed = accepting(hub);
  const connections: Pair[] = [];
  const servers: Server[] = [];
  const bound: UdpSocket[] = [];
  let steps = 0;

  const fill = async (): Promise<void> => {
    const missing = Array.from({ length: pairs - connections.length });
    connections.push(...(await Promise.all(missing.map(() => openPair(hub, unclaimed)))));
    while (servers.length < listeners) servers.push(await openListener());
    while (bound.length < udpSockets) bound.push(await openUdp());
  };

  const drain = async (count: number): Promise<void> => {
    await Promise.all(connections.splice(0, count).map(closePair));
    await Promise.all(servers.splice(0, 1).map(closeListener));
    await Promise.all(bound.splice(0, 1).map(closeUdp));
  };

  await fill();
  return {
    step: async () => {
      steps += 1;
      await drain(pairsAStep);
      await fill();
      if (steps % stepsAProcess === 0) await runHeir(hub);
    },
    stop: async () => {
      while (connections.length + servers.length + bound.length > 0) await drain(pairs);
      await closeListener(hub);
    },
  };
}

async function openListener(): Promise<Server> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  // Each call that is under way waits for its connection.
  server.setMaxListeners(pairs + 1);
  return server;
}

/** What a listener accepted and nobody has claimed, by the caller's port. */
function accepting(hub: Server): Map<number, Socket> {
  const unclaimed = new Map<number, Socket>();
  hub.on('connection', (socket) => {
    socket.on('error', () => undefined);
    unclaimed.set(socket.remotePort ?? 0, socket);
  });
  return unclaimed;
}

async function openPair(hub: Server, unclaimed: Map<number, Socket>): Promise<Pair> {
  const caller = connect((hub.address() as AddressInfo).port, host);
  await once(caller, 'connect');
  const port = caller.localPort ?? 0;
  while (!unclaimed.has(port)) await once(hub, 'connection');
  const accepted = unclaimed.get(port);
  unclaimed.delete(port);
  if (accepted === undefined) throw new Error('claimed twice');
  return { caller, accepted };
}

async function closePair({ caller, accepted }: Pair): Promise<void> {
  // Not `once`, which takes the reset that the other end reports for a failure.
  const closed = [caller, accepted].map(
    (end) => new Promise((resolve) => end.on('close', resolve)),
  );
  caller.resetAndDestroy();
  await Promise.all(closed);
}

async function openUdp(): Promise<UdpSocket> {
  const socket = createSocket('udp4').bind(0, host);
  await once(socket, 'listening');
  return socket;
}

async function closeUdp(socket: UdpSocket): Promise<void> {
  const closed = once(socket, 'close');
  socket.close();
  await closed;
}

async function closeListener(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}

async function runHeir(hub: Server): Promise<void> {
  const { fd } = (hub as unknown as { readonly _handle: { readonly fd: number } })._handle;
  const child = spawn('/bin/true', { stdio: ['ignore', 'ignore', 'ignore', fd] });
  await once(child, 'exit');
}
