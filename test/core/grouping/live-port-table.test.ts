import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { setOwnAddresses } from '../../../src-main/core/address/own-addresses.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { PortTable } from '../../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const node = anOwner(10, 'node');
const postgres = anOwner(20, 'postgres');

function byKey<Group extends { readonly key: string }>(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function inOrder(table: PortTable): PortTable {
  return { ports: byKey(table.ports), outgoing: byKey(table.outgoing) };
}

/** Sockets of few ports and processes, so that they meet in groups. */
const socketArbitrary = fc
  .record({
    id: fc.nat(12),
    kind: fc.constantFrom('listener', 'accepted', 'outgoing', 'bound', 'connected'),
    port: fc.constantFrom(53, 80, 443),
    owner: fc.constantFrom(node, postgres),
    address: fc.constantFrom('0.0.0.0', '127.0.0.1', '::1'),
  })
  .map(({ id, kind, port, owner, address }): Socket => {
    const local = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
    const owners = [owner];
    const named = { id: String(id), firstSeenAtMs: id };
    if (kind === 'listener') return listenerAt(local, owners, named);
    if (kind === 'bound') return boundAt(local, owners, named);
    const remote = `10.0.0.${id}:${port}`;
    if (kind === 'accepted') return acceptedAt(local, remote, owners, named);
    if (kind === 'outgoing') return outgoingFrom(local, remote, owners, named);
    const connected = { ...named, remote: { address: '10.0.0.9', port: 443 } };
    return boundAt(`127.0.0.1:${50_000 + id}`, owners, connected);
  });

describe('LivePortTable', () => {
  it('gives the groups of all it holds', () => {
    const sockets = [
      listenerAt('127.0.0.1:5432', [postgres]),
      acceptedAt('127.0.0.1:5432', '127.0.0.1:40000', [postgres]),
      outgoingFrom('127.0.0.1:40000', '127.0.0.1:5432', [node]),
    ];
    const live = new LivePortTable();
    live.replace(sockets);
    expect(inOrder(live.table())).toEqual(inOrder(groupByPort(sockets)));
  });

  it('is always what grouping everything anew would give', () => {
    const step = fc.oneof(fc.record({ put: socketArbitrary }), fc.record({ remove: fc.nat(12) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const live = new LivePortTable();
        const model = new Map<string, Socket>();
        for (const one of steps) {
          if ('put' in one) {
            live.put(one.put);
            model.set(one.put.id, one.put);
          } else {
            live.remove(String(one.remove));
            model.delete(String(one.remove));
          }
          live.table();
        }
        expect([...live.sockets.keys()].sort()).toEqual([...model.keys()].sort());
        expect(inOrder(live.table())).toEqual(inOrder(groupByPort(model.values())));
      }),
    );
  });

  it('keeps the object of a group that nobody touched, and of the table when nothing changed', () => {
    const live = new LivePortTable();
    live.replace([listenerAt('127.0.0.1:80', [node]), listenerAt('127.0.0.1:5432', [postgres])]);
    const before = live.table();
    expect(live.table()).toBe(before);
    live.put(acceptedAt('127.0.0.1:80', '127.0.0.1:40000', [node]));
    const after = live.table();
    const find = (table: PortTable, port: number) => table.ports.find((one) => one.port === port);
    expect(find(after, 5432)).toBe(find(before, 5432));
    expect(find(after, 80)).not.toBe(find(before, 80));
  });

  it('joins connected UDP sockets of one process to one service, whatever their local ports', () => {
    const live = new LivePortTable();
    const remote = { address: '10.0.0.9', port: 443 };
    live.replace([
      boundAt('127.0.0.1:50001', [node], { remote }),
      boundAt('127.0.0.1:50002', [node], { remote }),
    ]);
    expect(live.table().outgoing).toHaveLength(1);
    expect(live.table().outgoing[0]?.sockets).toHaveLength(2);
  });

  it('tells in which group sockets stand', () => {
    const listener = listenerAt('127.0.0.1:80', [node]);
    const client = outgoingFrom('127.0.0.1:40000', '127.0.0.1:5432', [node]);
    const live = new LivePortTable();
    live.replace([listener, client]);
    const groups = live.groupsOf([listener.id, client.id, 'nobody']);
    expect([...groups.keys()].sort()).toEqual([listener.id, client.id].sort());
    expect(groups.get(listener.id)).toBe(live.table().ports[0]);
    expect(groups.get(client.id)).toBe(live.table().outgoing[0]);
  });

  it('groups and counts all sockets anew once they are told apart by other addresses', () => {
    const calls = [40_001, 40_002, 40_003].map((port) =>
      outgoingFrom(`192.168.1.20:${port}`, '10.0.0.5:80', [node], { id: String(port) }),
    );
    const [first, second, third] = calls as [Socket, Socket, Socket];
    const live = new LivePortTable();
    live.replace([first, second]);
    const groups = live.remotes();
    expect(groups.map(({ address }) => address)).toEqual(['10.0.0.5']);
    onTestFinished(() => void setOwnAddresses([]));
    setOwnAddresses([
      { interfaceName: 'tun0', address: '10.0.0.5', prefixBits: 24, loopback: false },
    ]);
    live.regroup(new Set(['10.0.0.5']));
    live.remove(first.id);
    live.put({ ...second, state: 'CLOSE-WAIT' });
    live.put(third);
    expect(live.remotes().map(({ address, sockets }) => [address, sockets.length])).toEqual([
      [null, 2],
    ]);
    expect(live.counts.loopbackClients).toBe(2);
    expect(groups[0]?.sockets).toHaveLength(2);
  });

  it('groups nothing anew where no socket calls an address that changed', () => {
    const live = new LivePortTable();
    live.put(outgoingFrom('192.168.1.20:40000', '10.0.0.9:80', [node]));
    live.put(listenerAt('10.0.0.5:80', [node]));
    const groups = [...live.remotes(), ...live.processes()];
    live.regroup(new Set(['10.0.0.5']));
    const again = [...live.remotes(), ...live.processes()];
    expect(again.every((group, at) => group === groups[at])).toBe(true);
  });

  it('forgets everything when it starts over', () => {
    const live = new LivePortTable();
    live.replace([listenerAt('127.0.0.1:80', [node])]);
    live.replace([]);
    expect(live.table()).toEqual({ ports: [], outgoing: [] });
    expect(live.sockets.size).toBe(0);
  });
});
