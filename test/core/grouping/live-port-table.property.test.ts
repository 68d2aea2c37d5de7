import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { compareProcesses } from '../../../src-main/core/grouping/group-by-process.ts';
import { isLoopbackClient } from '../../../src-main/core/grouping/is-loopback-client.ts';
import { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { remoteOrder } from '../../../src-main/core/grouping/sort-remote-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';
import { groupByProcess, groupByRemote } from '../../support/grouped-by.ts';

interface Step {
  readonly put: Socket | null;
  readonly id: number;
  readonly refresh: number;
}

/** Few ids, so that sockets are replaced and removed. */
const step: fc.Arbitrary<Step> = fc.record({
  put: fc.option(arbitrarySocket),
  id: fc.nat(9),
  refresh: fc.nat(6),
});

function after(steps: readonly Step[]): { live: LivePortTable; sockets: readonly Socket[] } {
  const live = new LivePortTable();
  const all = new Map<string, Socket>();
  for (const { put, id, refresh } of steps) {
    const name = String(id);
    if (put === null) {
      live.remove(name);
      all.delete(name);
    } else {
      const socket = { ...put, id: name };
      live.put(socket);
      all.set(name, socket);
    }
    live.refresh(refresh);
  }
  return { live, sockets: [...all.values()] };
}

function byKey<Group extends { readonly key: string }>(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const anySteps = fc.array(step, { maxLength: 30 });

describe('a live table after any sequence of changes', () => {
  it('has the ports, processes and remotes of grouping all its sockets at once', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { live, sockets } = after(steps);
        const { ports, outgoing } = groupByPort(sockets);
        expect(byKey(live.table().ports)).toEqual(byKey(ports));
        expect(byKey(live.table().outgoing)).toEqual(byKey(outgoing));
        expect([...live.processes()].sort(compareProcesses)).toEqual(groupByProcess(sockets));
        const remotes = remoteOrder('remote', 'ascending').sort(live.remotes());
        expect(remotes).toEqual(groupByRemote(sockets));
      }),
    );
  });

  it('finds single processes and remotes by their keys, and none that is gone', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { live, sockets } = after(steps);
        for (const group of groupByProcess(sockets)) expect(live.process(group.key)).toEqual(group);
        for (const group of groupByRemote(sockets)) expect(live.remote(group.key)).toEqual(group);
        expect(live.process('nobody of this name')).toBeNull();
        expect(live.remote('192.0.2.99')).toBeNull();
      }),
    );
  });

  it('has counted what is there', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { live, sockets } = after(steps);
        const missing = ['other-user', 'unknown'];
        expect(Object.fromEntries(Object.entries(live.counts))).toEqual({
          loopbackClients: sockets.filter(isLoopbackClient).length,
          timeWait: sockets.filter(({ state }) => state === 'TIME-WAIT').length,
          ownersMissing: sockets.filter(({ ownerReason }) => missing.includes(ownerReason ?? ''))
            .length,
        });
        live.replace([]);
        expect(Object.fromEntries(Object.entries(live.counts))).toEqual({
          loopbackClients: 0,
          timeWait: 0,
          ownersMissing: 0,
        });
      }),
    );
  });
});
