import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { narrowPortTable } from '../../../src-main/core/grouping/narrow-port-table.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

const nginx = anOwner(1, 'nginx');
const listener = listenerAt('0.0.0.0:80', [nginx]);
const near = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [anOwner(2, 'nginx')]);
const far = acceptedAt('10.0.0.1:80', '10.0.0.10:1', [anOwner(3, 'nginx')]);
const out = outgoingFrom('10.0.0.1:2', '10.0.0.10:443', [nginx]);
const other = outgoingFrom('10.0.0.1:3', '10.0.0.11:443', [nginx]);
const table = groupByPort([listener, near, far, out, other]);

describe('narrowPortTable', () => {
  it('keeps the very groups when everything matches', () => {
    const all = narrowPortTable(table, () => true);
    expect(all.ports[0]).toBe(table.ports[0]);
    expect(all.outgoing[0]).toBe(table.outgoing[0]);
  });

  it('leaves the matching sockets, and what the group says of its port', () => {
    const narrowed = narrowPortTable(table, (socket) => socket === far);
    expect(narrowed.outgoing).toEqual([]);
    expect(narrowed.ports).toHaveLength(1);
    expect(narrowed.ports[0]).toMatchObject({
      key: 'tcp 80 0.0.0.0',
      owners: [nginx],
      scope: 'all-networks',
      waiting: [],
      connections: [far],
    });
    expect(narrowed.ports[0]?.processes.map((process) => process.sockets)).toEqual([[far]]);
  });

  it('leaves only the remote addresses that are still there', () => {
    const narrowed = narrowPortTable(table, (socket) => socket === other);
    expect(narrowed.outgoing[0]).toMatchObject({
      sockets: [other],
      remoteAddresses: ['10.0.0.11'],
    });
  });

  it('leaves exactly the sockets the filter keeps', () => {
    fc.assert(
      fc.property(arbitrarySockets, fc.nat(4), (sockets, pid) => {
        const keeps = (socket: (typeof sockets)[number]) => socket.owners.length === pid;
        const { ports, outgoing } = narrowPortTable(groupByPort(sockets), keeps);
        const left = [
          ...ports.flatMap((group) => group.processes.flatMap((process) => process.sockets)),
          ...outgoing.flatMap((group) => group.sockets),
        ];
        expect(new Set(left)).toEqual(new Set(sockets.filter(keeps)));
        expect(ports.every((group) => group.processes.length > 0)).toBe(true);
      }),
    );
  });
});
