import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket as Connection } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import type { Reader } from '../../../src-main/readers/reader.ts';
import { saidBy, startProgram } from '../../support/child-program.ts';
import type { ChildProgram } from '../../support/child-program.ts';
import { ownPort } from '../../support/own-port.ts';

let reader: Reader;
let cleanUps: (() => void | Promise<void>)[];

beforeEach(() => {
  reader = createProcfsReader();
  cleanUps = [reader.close];
});
afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

async function start(script: string, descriptors: readonly number[] = []): Promise<ChildProgram> {
  const program = await startProgram(script, descriptors);
  cleanUps.push(() => program.stop());
  return program;
}

async function listen(): Promise<{ server: Server; port: number; descriptor: number }> {
  const server = createServer();
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  cleanUps.push(() => void server.close());
  return { server, port: (server.address() as AddressInfo).port, descriptor: handleOf(server) };
}

/** The number of a server's descriptor, which Node keeps to itself. */
function handleOf(server: Server): number {
  return (server as unknown as { readonly _handle: { readonly fd: number } })._handle.fd;
}

/** What is on a port, but for what an earlier holder of it, or a caller from it, left behind. */
async function readPort(
  port: number,
  wanted: SocketFacts['protocol'] = 'tcp',
): Promise<readonly SocketFacts[]> {
  const report = await reader.read();
  expect(report).toMatchObject({ outcome: 'read', complete: true });
  return report.sockets.filter(
    ({ protocol, local, state }) =>
      protocol === wanted && local.port === port && state !== 'TIME-WAIT',
  );
}

function ownersOf(socket: SocketFacts | undefined): (readonly [number, readonly number[]])[] {
  return (socket?.owners ?? []).map(({ pid, descriptors }) => [pid, descriptors] as const);
}

const listenerWithTwo = `
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const clients = [], accepted = [];
  for (let index = 0; index < 2; index += 1) {
    clients.push(net.connect(port, '127.0.0.1'));
    const [socket] = await once(server, 'connection');
    accepted.push(socket);
  }
  ready({
    port, listener: descriptor(server),
    accepted1: descriptor(accepted[0]), accepted2: descriptor(accepted[1]),
    client1: clients[0].localPort, client2: clients[1].localPort,
    clientDescriptor1: descriptor(clients[0]), clientDescriptor2: descriptor(clients[1]),
  });
`;

describe.runIf(process.platform === 'linux')('procfs reader on real sockets', () => {
  it('sees a listener, what it accepted and the clients, field by field', async () => {
    const program = await start(listenerWithTwo);
    const port = saidBy(program, 'port');
    const sockets = await readPort(port);
    const local = { address: '127.0.0.1', port };
    const common = { protocol: 'tcp', family: 'ipv4', local, ownerReason: null };
    expect(sockets).toHaveLength(3);
    const listener = sockets.find(({ state }) => state === 'LISTEN');
    expect(listener).toMatchObject({ ...common, remote: null, userId: process.geteuid?.() });
    expect(ownersOf(listener)).toEqual([[program.pid, [saidBy(program, 'listener')]]]);
    expect(listener?.owners[0]?.name).toBe('node');
    for (const side of ['1', '2']) {
      const client = saidBy(program, `client${side}`);
      const accepted = sockets.find(({ remote }) => remote?.port === client);
      expect(accepted).toMatchObject({ ...common, state: 'ESTABLISHED' });
      expect(ownersOf(accepted)).toEqual([[program.pid, [saidBy(program, `accepted${side}`)]]]);
      // The kernel may give one client port to several connections at once.
      const outgoing = (await readPort(client)).find(({ remote }) => remote?.port === port);
      expect(outgoing).toMatchObject({ state: 'ESTABLISHED', remote: local });
      expect(ownersOf(outgoing)).toEqual([
        [program.pid, [saidBy(program, `clientDescriptor${side}`)]],
      ]);
    }
  });

  it('follows sockets that open and close, from reading to reading', async () => {
    const program = await start(`
      const servers = [];
      onLine(async (line) => {
        if (line === 'close') { servers.pop().close(() => ready({})); return; }
        const server = net.createServer().listen(0, '127.0.0.1');
        await once(server, 'listening');
        servers.push(server);
        ready({ port: server.address().port, descriptor: descriptor(server) });
      });
      ready({});
    `);
    await reader.read();
    for (let round = 0; round < 3; round += 1) {
      const { port = 0, descriptor = -1 } = await program.tell('open');
      const [listener] = await readPort(port);
      expect(ownersOf(listener)).toEqual([[program.pid, [descriptor]]]);
      await program.tell('close');
      // The port is free again, for a caller of another test as well.
      expect((await readPort(port)).filter(({ remote }) => remote === null)).toEqual([]);
    }
  });

  it('shows IPv4 on a dual-stack socket as IPv4 and keeps the family', async () => {
    const program = await start(`
      const server = net.createServer().listen(0, '::');
      await once(server, 'listening');
      const { port } = server.address();
      const four = net.connect(port, '127.0.0.1'); await once(server, 'connection');
      const six = net.connect(port, '::1'); await once(server, 'connection');
      ready({ port, four: four.localPort, six: six.localPort });
    `);
    const sockets = await readPort(saidBy(program, 'port'));
    expect(sockets).toHaveLength(3);
    expect(sockets.every(({ family }) => family === 'ipv6')).toBe(true);
    const remoteAddress = (port: number) => sockets.find(({ remote }) => remote?.port === port);
    expect(sockets.find(({ state }) => state === 'LISTEN')?.local.address).toBe('::');
    expect(remoteAddress(saidBy(program, 'four'))).toMatchObject({
      local: { address: '127.0.0.1' },
      remote: { address: '127.0.0.1' },
    });
    expect(remoteAddress(saidBy(program, 'six'))).toMatchObject({
      local: { address: '::1' },
      remote: { address: '::1' },
    });
  });

  it('keeps two programs on one port number apart by address', async () => {
    const port = await ownPort();
    const six = await start(`
      const server = net.createServer().listen({ port: ${port}, host: '::', ipv6Only: true });
      await once(server, 'listening'); ready({});
    `);
    const four = await start(`
      const server = net.createServer().listen(${port}, '0.0.0.0');
      await once(server, 'listening'); ready({});
    `);
    const sockets = await readPort(port);
    const pidAt = (address: string) =>
      sockets.find(({ local }) => local.address === address)?.owners.map(({ pid }) => pid);
    expect(sockets).toHaveLength(2);
    expect(pidAt('::')).toEqual([six.pid]);
    expect(pidAt('0.0.0.0')).toEqual([four.pid]);
  });

  it('sees bound and connected UDP sockets, without states', async () => {
    const program = await start(`
      const bound = dgram.createSocket('udp4').bind(0, '127.0.0.1'); await once(bound, 'listening');
      const client = dgram.createSocket('udp6');
      client.connect(bound.address().port, '::ffff:127.0.0.1'); await once(client, 'connect');
      ready({ port: bound.address().port, client: client.address().port });
    `);
    const port = saidBy(program, 'port');
    const [bound, ...others] = await readPort(port, 'udp');
    expect(others).toEqual([]);
    expect(bound).toMatchObject({ protocol: 'udp', family: 'ipv4', remote: null, state: null });
    expect(bound?.owners.map(({ pid }) => pid)).toEqual([program.pid]);
    expect(await readPort(saidBy(program, 'client'), 'udp')).toMatchObject([
      {
        protocol: 'udp',
        family: 'ipv6',
        state: null,
        local: { address: '127.0.0.1' },
        remote: { address: '127.0.0.1', port },
        owners: [{ pid: program.pid }],
      },
    ]);
  });

  it('gives every listener that shares an endpoint (SO_REUSEPORT) its own process', async () => {
    const sharing = (port: number) => `
      const server = net.createServer().listen({ port: ${port}, host: '127.0.0.1', reusePort: true });
      await once(server, 'listening'); ready({ port: server.address().port });
    `;
    const one = await start(sharing(0));
    const other = await start(sharing(saidBy(one, 'port')));
    const sockets = await readPort(saidBy(one, 'port'));
    expect(sockets.map((socket) => ownersOf(socket).map(([pid]) => pid)).sort()).toEqual(
      [[one.pid], [other.pid]].sort(),
    );
    expect(new Set(sockets.map(({ inode }) => inode)).size).toBe(2);
  });

  it('gives TIME-WAIT no owner, and says so', async () => {
    const { server, port } = await listen();
    const client: Connection = connect(port, '127.0.0.1');
    const [accepted] = (await once(server, 'connection')) as [Connection];
    const clientPort = accepted.remotePort ?? 0;
    accepted.resume();
    client.resume();
    client.end();
    await Promise.all([once(client, 'close'), once(accepted, 'close')]);
    const { sockets } = await reader.read();
    const left = sockets.filter(
      ({ local, remote }) => local.port === clientPort && remote?.port === port,
    );
    expect(left).toMatchObject([
      { state: 'TIME-WAIT', owners: [], ownerReason: 'time-wait', inode: null },
    ]);
  });
});
