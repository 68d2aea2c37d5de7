import { describe, expect, it } from 'vitest';
import type { Binding } from '../../../src-main/core/socket/binding.ts';
import type { NetworkNamespace } from '../../../src-main/core/socket/network-namespace.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { factsOfTables } from '../../../src-main/readers/procfs/facts-of-tables.ts';
import type { NetworkTable } from '../../../src-main/readers/procfs/follow-tables.ts';
import type { SocketTableRow } from '../../../src-main/readers/procfs/rows/socket-table-row.ts';
import { socketFactsBuilder } from '../../../src-main/readers/procfs/socket-facts-builder.ts';
import { tableRow } from '../../support/table-row.ts';

const root = { ownUserId: 0, deniedProcesses: 0 };
const nothing: ReadonlySet<number> = new Set();

function owner(pid: number): Owner {
  return { pid, name: `program${pid}`, descriptors: [3], startedAtMs: 1 };
}

/** Tables of one row each, and owners that are changed by hand; counts how often they are asked. */
function machine() {
  const owners = new Map<number, readonly Owner[]>([[1, [owner(7)]]]);
  const bindings = new Map<number, Binding>();
  const asked = { owners: 0 };
  let network: NetworkNamespace | null = null;
  const builder = socketFactsBuilder(() => network);
  const facts = factsOfTables(
    {
      ownersOf: (inode) => {
        asked.owners += 1;
        return owners.get(inode) ?? [];
      },
    },
    { of: (inode) => bindings.get(inode) ?? null },
  );
  const tables = (...rows: SocketTableRow[]): NetworkTable[] => [
    { protocol: 'tcp', family: 'ipv4', builder, rows, previous: [], arrived: [], departed: [] },
  ];
  const rename = (namespace: NetworkNamespace): void => {
    network = namespace;
  };
  return { owners, bindings, asked, facts, tables, rename };
}

describe('factsOfTables', () => {
  it('adds how a socket was bound as soon as that is known', () => {
    const { facts, tables, bindings } = machine();
    const made = tables(tableRow(80, 1));
    expect(facts.make(made, root, nothing).sockets[0]?.binding).toBeNull();
    const binding = { interfaceName: 'lo', ipv6Only: false, unit: null };
    bindings.set(1, binding);
    expect(facts.make(made, root, new Set([1])).sockets[0]?.binding).toBe(binding);
  });

  it('joins rows with their owners, or with the reason why there is none', () => {
    const { facts, tables } = machine();
    const { sockets } = facts.make(tables(tableRow(80, 1), tableRow(81, 2)), root, nothing);
    expect(sockets.map(({ owners, ownerReason }) => [owners.length, ownerReason])).toEqual([
      [1, null],
      [0, 'unknown'],
    ]);
  });

  it('asks nothing and gives the same array while nothing changed', () => {
    const { facts, tables, asked } = machine();
    const now = tables(tableRow(80, 1));
    const first = facts.make(now, root, nothing);
    asked.owners = 0;
    expect(facts.make(now, root, nothing).sockets).toBe(first.sockets);
    expect(facts.make(tables(...(now[0]?.rows ?? [])), root, nothing).sockets).toBe(first.sockets);
    expect(asked.owners).toBe(0);
  });

  it('makes anew only what is touched', () => {
    const { facts, tables, owners } = machine();
    const now = tables(tableRow(80, 1), tableRow(81, 2));
    const first = facts.make(now, root, nothing);
    owners.set(1, [owner(8)]).set(2, [owner(9)]);
    const second = facts.make(now, root, new Set([1]));
    expect(second.sockets[0]?.owners).toEqual([owner(8)]);
    expect(second.sockets[1]).toBe(first.sockets[1]);
  });

  it('gives the same array when what was touched is as before', () => {
    const { facts, tables } = machine();
    const now = tables(tableRow(80, 1));
    const first = facts.make(now, root, nothing);
    expect(facts.make(now, root, new Set([1])).sockets).toBe(first.sockets);
  });

  it('gives other reasons when more or less can be seen', () => {
    const { facts, tables } = machine();
    const now = tables(tableRow(81, 2, { userId: 5 }));
    expect(facts.make(now, root, nothing).sockets[0]?.ownerReason).toBe('unknown');
    const blind = { ownUserId: 0, deniedProcesses: 3 };
    expect(facts.make(now, blind, nothing).sockets[0]?.ownerReason).toBe('other-user');
  });

  it('follows the names of networks', () => {
    const { facts, tables, rename } = machine();
    const now = tables(tableRow(80, 1));
    facts.make(now, root, nothing);
    rename({ inode: 5, label: 'web', containerName: null, containerImage: null });
    expect(facts.make(now, root, nothing).sockets[0]?.networkNamespace?.label).toBe('web');
  });

  it('counts rows in a state the kernel does not define', () => {
    const { facts, tables } = machine();
    const now = tables(tableRow(80, 1, { stateNumber: 77 }), tableRow(81, 2));
    expect(facts.make(now, root, nothing)).toMatchObject({ notUnderstood: 1 });
    expect(facts.make(now, root, new Set([9]))).toMatchObject({ notUnderstood: 1 });
  });
});
