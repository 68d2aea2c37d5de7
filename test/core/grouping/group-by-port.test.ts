import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const web = anOwner(812, 'nginx');
const dev = anOwner(4711, 'node');

describe('groupByPort', () => {
  it('is empty for an empty table', () => {
    expect(groupByPort([])).toEqual({ ports: [], outgoing: [] });
  });

  it('puts a listener and what it accepted under one port, the client elsewhere', () => {
    const listener = listenerAt('127.0.0.1:8123', [dev]);
    const accepted = acceptedAt('127.0.0.1:8123', '127.0.0.1:50000', [dev]);
    const client = outgoingFrom('127.0.0.1:50000', '127.0.0.1:8123', [web]);
    const { ports, outgoing } = groupByPort([client, accepted, listener]);
    expect(ports).toHaveLength(1);
    expect(ports[0]).toMatchObject({ protocol: 'tcp', port: 8123, scope: 'this-machine' });
    expect(ports[0]?.waiting).toEqual([listener]);
    expect(ports[0]?.connections).toEqual([accepted]);
    expect(outgoing.map((group) => group.sockets)).toEqual([[client]]);
  });

  it('keeps TCP and UDP of one number apart, TCP first, in the order of numbers', () => {
    const sockets = [
      boundAt('0.0.0.0:53', [web]),
      listenerAt('0.0.0.0:8080', [web]),
      listenerAt('0.0.0.0:53', [web]),
      listenerAt('0.0.0.0:443', [web]),
    ];
    const names = groupByPort(sockets).ports.map(({ protocol, port }) => `${protocol} ${port}`);
    expect(names).toEqual(['tcp 53', 'udp 53', 'tcp 443', 'tcp 8080']);
  });

  it('takes a connected UDP socket for a client, unless somebody waits on its port', () => {
    const client = boundAt('192.168.1.20:40000', [dev], {
      remote: { address: '8.8.8.8', port: 53 },
    });
    const server = boundAt('0.0.0.0:4433', [web]);
    const session = boundAt('192.168.1.20:4433', [web], {
      remote: { address: '10.0.0.9', port: 9 },
    });
    const { ports, outgoing } = groupByPort([session, client, server]);
    expect(outgoing.map((group) => group.sockets)).toEqual([[client]]);
    expect(outgoing[0]?.serviceName).toBe('domain');
    expect(ports.map((group) => [group.waiting, group.connections])).toEqual([
      [[server], [session]],
    ]);
  });

  it('orders clients by process and remote port, those without a process last', () => {
    const sockets = [
      outgoingFrom('10.0.0.1:1', '10.0.0.9:443', [], { ownerReason: 'time-wait' }),
      outgoingFrom('10.0.0.1:2', '10.0.0.9:443', [anOwner(9, 'Zed')]),
      outgoingFrom('10.0.0.1:3', '10.0.0.9:443', [anOwner(8, 'ada')]),
      outgoingFrom('10.0.0.1:4', '10.0.0.9:80', [anOwner(8, 'ada')]),
    ];
    const order = groupByPort(sockets).outgoing.map(
      ({ owners, remotePort }) => `${owners[0]?.name ?? '-'} ${remotePort}`,
    );
    expect(order).toEqual(['ada 80', 'ada 443', 'Zed 443', '- 443']);
  });
});

describe('groupByPort on any table', () => {
  it('shows every socket exactly once', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        const { ports, outgoing } = groupByPort(sockets);
        const inPorts = ports.flatMap((group) => [...group.waiting, ...group.connections]);
        const inProcesses = ports.flatMap(({ processes }) => processes.flatMap((p) => p.sockets));
        const clients = outgoing.flatMap((group) => group.sockets);
        expect(idsOf([...inPorts, ...clients])).toEqual(idsOf(sockets));
        expect(idsOf(inProcesses)).toEqual(idsOf(inPorts));
      }),
    );
  });

  it('does not depend on the order of the sockets', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        expect(groupByPort([...sockets].reverse())).toEqual(groupByPort(sockets));
      }),
    );
  });

  it('never uses a key twice, and every shadow is a group of the same port', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        const { ports, outgoing } = groupByPort(sockets);
        const keys = [...ports, ...outgoing].map((group) => group.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const group of ports) {
          for (const key of group.shadows) {
            const other = ports.find((candidate) => candidate.key === key);
            expect(other).toMatchObject({ protocol: group.protocol, port: group.port });
            expect(other?.shadows).toContain(group.key);
            expect(key).not.toBe(group.key);
          }
        }
      }),
    );
  });

  it('never splits a process or an endpoint between groups that shadow each other', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        for (const { port, protocol, waiting, shadows } of groupByPort(sockets).ports) {
          if (shadows.length === 0) continue;
          const others = sockets.filter(
            (socket) => isWaiting(socket.role, socket.remote) && !waiting.includes(socket),
          );
          for (const other of others) {
            if (other.local.port !== port || other.protocol !== protocol) continue;
            const pids = new Set(other.owners.map((owner) => owner.pid));
            for (const socket of waiting) {
              expect(socket.local.address).not.toBe(other.local.address);
              expect(socket.owners.some(({ pid }) => pids.has(pid))).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('has an owner or a reason everywhere, never both', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        const { ports, outgoing } = groupByPort(sockets);
        for (const group of [...ports, ...outgoing, ...ports.flatMap((port) => port.processes)]) {
          expect(group.owners.length > 0).toBe(group.ownerReason === null);
        }
      }),
    );
  });
});

function isWaiting(role: string, remote: unknown): boolean {
  return remote === null && (role === 'listener' || role === 'bound');
}

function idsOf(sockets: readonly { readonly id: string }[]): readonly string[] {
  return sockets.map((socket) => socket.id).sort();
}
