import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askTraffic } from '../../../../src-main/readers/procfs/traffic/ask-traffic.ts';

const toStop: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of toStop.splice(0).reverse()) stop();
});

/** Both ends of a connection within this process. */
async function connection(): Promise<{ readonly client: Socket; readonly server: Socket }> {
  const listener = createServer();
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const accepted = once(listener, 'connection');
  const { port } = listener.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1' });
  const [server] = (await accepted) as [Socket];
  toStop.push(
    () => listener.close(),
    () => client.destroy(),
    () => server.destroy(),
  );
  return { client, server };
}

function inodeOf(socket: Socket): number {
  const { fd } = Reflect.get(socket, '_handle') as { readonly fd: number };
  return Number(/\d+/.exec(readlinkSync(`/proc/self/fd/${fd}`))?.[0]);
}

/** Resolves when all of it has arrived. */
async function send(from: Socket, to: Socket, bytes: number): Promise<void> {
  let arrived = 0;
  const all = new Promise<void>((resolve) => {
    to.on('data', (chunk: Buffer) => {
      arrived += chunk.length;
      if (arrived === bytes) resolve();
    });
  });
  from.write(Buffer.alloc(bytes));
  await all;
}

async function trafficOf(socket: Socket) {
  const told = (await askTraffic()) ?? [];
  return told.find(({ inode }) => inode === inodeOf(socket));
}

describe.runIf(process.platform === 'linux')('askTraffic, on this machine', () => {
  it('tells each end of a connection what it sent and received', async () => {
    const { client, server } = await connection();
    await send(client, server, 300_000);
    await send(server, client, 50_000);
    expect(await trafficOf(client)).toMatchObject({ sentBytes: 300_000, receivedBytes: 50_000 });
    expect(await trafficOf(server)).toMatchObject({ sentBytes: 50_000, receivedBytes: 300_000 });
  });

  it('tells of a connection that carried nothing', async () => {
    const { client, server } = await connection();
    for (const end of [client, server]) {
      expect(await trafficOf(end)).toMatchObject({ sentBytes: 0, receivedBytes: 0 });
    }
  });

  it('tells nothing where there is no ss', async () => {
    expect(await askTraffic('/nowhere/ss')).toBeNull();
  });
});
