import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../../../src-main/core/reading/reconcile.ts';
import type { SocketFacts } from '../../../../src-main/core/socket/socket.ts';
import { advanceTable } from '../../../../src-main/core/table/advance-table.ts';
import { emptyTableModel } from '../../../../src-main/core/table/table-model.ts';
import { findConversations } from '../../../../src-main/core/table/conversations.ts';
import { createProcfsReader } from '../../../../src-main/readers/procfs/procfs-reader.ts';
import { canMakeNetworks, startInOwnNetwork } from '../../../support/own-network.ts';
import type { NetworkedProgram } from '../../../support/own-network.ts';

const toStop: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

async function inOwnNetwork(script: string): Promise<NetworkedProgram> {
  const program = await startInOwnNetwork(script);
  toStop.push(program.stop);
  return program;
}

async function ownListener(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer().listen(0, '0.0.0.0');
  toStop.push(() => server.close());
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

function reader() {
  const made = createProcfsReader();
  toStop.push(made.close);
  return made;
}

/**
 * Other programs of this machine may have networks of their own, as browsers do; the port of a
 * listener here is one that no other run of these tests has there.
 */
function isAt(port: number): (socket: SocketFacts) => boolean {
  return ({ networkNamespace, local, remote }) =>
    networkNamespace !== null && (local.port === port || remote?.port === port);
}

const talk = (port: number) => `
  const server = net.createServer().listen(${port}, '0.0.0.0', () => {
    net.connect(${port}, '127.0.0.1').on('connect', () => {
      dgram.createSocket('udp4').bind(${port}, '127.0.0.1', ready);
    });
  });`;

describe.runIf(canMakeNetworks)('otherNetworks, with real networks', () => {
  it('sees the same port in two networks as two ports, each with its own process', async () => {
    const { port } = await ownListener();
    const program = await inOwnNetwork(talk(port));
    const report = await reader().read();
    expect(report.outcome).toBe('read');
    // Of an earlier holder of the port, connections in TIME-WAIT may be left.
    const here = report.sockets.filter(
      ({ local, state }) => local.port === port && state !== 'TIME-WAIT',
    );
    const own = here.filter(({ networkNamespace }) => networkNamespace === null);
    const other = here.filter(({ networkNamespace }) => networkNamespace !== null);
    expect(own.map(({ owners }) => owners.map(({ pid }) => pid))).toEqual([[process.pid]]);
    expect(other.map(({ protocol, state }) => [protocol, state])).toEqual(
      expect.arrayContaining([
        ['tcp', 'LISTEN'],
        ['tcp', 'ESTABLISHED'],
        ['udp', null],
      ]),
    );
    expect(new Set(other.flatMap(({ owners }) => owners.map(({ pid }) => pid)))).toEqual(
      new Set([program.pid]),
    );
    const inode = Number(/\d+/.exec(readlinkSync(`/proc/${program.pid}/ns/net`))?.[0]);
    expect(new Set(other.map(({ networkNamespace }) => networkNamespace?.inode))).toEqual(
      new Set([inode]),
    );
  });

  it('gives the ends of a connection there their roles and each other', async () => {
    const { port } = await ownListener();
    await inOwnNetwork(talk(port));
    const model = emptyTableModel();
    advanceTable(model, reconcile([await reader().read()]));
    const sockets = [...model.sockets.values()].filter(isAt(port));
    expect(sockets.map(({ role }) => role).sort()).toEqual([
      'accepted',
      'bound',
      'listener',
      'outgoing',
    ]);
    const conversations = findConversations(model.sockets.values());
    const accepted = sockets.find(({ role }) => role === 'accepted');
    expect(conversations.get(accepted?.id ?? '')?.role).toBe('outgoing');
  });

  it('finds a network that came while it read, and forgets it when it ended', async () => {
    const { port } = await ownListener();
    const looking = reader();
    const count = async () => (await looking.read()).sockets.filter(isAt(port)).length;
    expect(await count()).toBe(0);
    const program = await inOwnNetwork(talk(port));
    expect(await count()).toBe(4);
    expect(await count()).toBe(4);
    await program.stop();
    expect(await count()).toBe(0);
    const open = readdirSync('/proc/self/fd').flatMap((descriptor) => {
      try {
        return readlinkSync(`/proc/self/fd/${descriptor}`);
      } catch {
        return [];
      }
    });
    expect(open.filter((path) => path.includes(`/${program.pid}/net/`))).toEqual([]);
  });
});
