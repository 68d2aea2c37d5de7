import { expect } from 'vitest';
import { fiveTupleKey } from '../../../src-main/core/socket/five-tuple.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { ExpectedRow } from './expected-row.ts';

/**
 * Fails on a missing row, an extra row and a wrong field. Rows are told apart by protocol, ends
 * and the kernel's number; the failure shows the rows that differ.
 */
export function expectSameRows(
  sockets: readonly Socket[],
  expected: readonly ExpectedRow[],
  startedBetweenMs: readonly [number, number],
): void {
  expect(sockets.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
  const rows = new Map(expected.map((row) => [keyOf(row), row]));
  const actual = sockets.map((socket) => [keyOf(socket), factsOf(socket)] as const);
  const wanted = sockets.map((socket) => {
    const row = rows.get(keyOf(socket));
    return [keyOf(socket), row === undefined ? null : declared(row)] as const;
  });
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(wanted));
  for (const owner of sockets.flatMap(({ owners }) => owners)) {
    expectStartedBetween(owner, startedBetweenMs);
  }
}

/**
 * Fails when a waiting socket is not told to be bound as it is: to no interface, and on `::` with
 * both families, unless its row says otherwise.
 */
export function expectSameBindings(
  sockets: readonly Socket[],
  expected: readonly ExpectedRow[],
): void {
  const waiting = expected.filter(({ remote, inode }) => remote === null && inode !== null);
  const wanted = waiting.map((row) => [keyOf(row), row.binding ?? usualBinding(row)] as const);
  const actual = sockets.map((socket) => [keyOf(socket), bindingOf(socket)] as const);
  expect(Object.fromEntries(actual)).toMatchObject(Object.fromEntries(wanted));
}

/** One IPv6 address alone takes no IPv4 (net/ipv6/af_inet6.c, `__inet6_bind`). */
function usualBinding({ local }: ExpectedRow): ExpectedRow['binding'] {
  const ipv6Only = local.address.includes(':') && local.address !== '::';
  return { interfaceName: null, ipv6Only };
}

function bindingOf({ binding }: Socket): ExpectedRow['binding'] | null {
  return binding === null
    ? null
    : { interfaceName: binding.interfaceName, ipv6Only: binding.ipv6Only };
}

function keyOf(row: Pick<ExpectedRow, 'protocol' | 'local' | 'remote' | 'inode'>): string {
  return `${fiveTupleKey({ ...row, networkNamespace: null })} #${row.inode ?? '-'}`;
}

function factsOf(socket: Socket) {
  const { protocol, family, local, remote, state, role, ownerReason, inode, userId } = socket;
  const { receiveQueueBytes, sendQueueBytes, networkNamespace } = socket;
  const owners = socket.owners.map(({ pid, name, descriptors }) => ({ pid, name, descriptors }));
  return {
    ...{ protocol, family, local, remote, state, role, ownerReason, inode, userId, owners },
    ...{ receiveQueueBytes, sendQueueBytes, networkNamespace },
  };
}

function declared(row: ExpectedRow): unknown {
  const { role, userId, receiveQueueBytes, sendQueueBytes } = row;
  const owners = row.owners
    .map(({ pid, name, descriptors }) => ({ pid, name, descriptors }))
    .sort((one, other) => one.pid - other.pid);
  const open: Record<string, unknown> = {
    role: role ?? expect.stringMatching(/^(accepted|outgoing)$/),
    userId: userId ?? expect.any(Number),
    receiveQueueBytes: receiveQueueBytes ?? expect.any(Number),
    sendQueueBytes: sendQueueBytes ?? expect.any(Number),
  };
  return { ...withoutBinding(row), owners, ...open, networkNamespace: null };
}

/** Rows are compared before anybody could be asked how their sockets were bound. */
function withoutBinding(row: ExpectedRow): Omit<ExpectedRow, 'binding'> {
  const plain = { ...row };
  delete plain.binding;
  return plain;
}

/** The kernel counts starts in hundredths of a second since its own. */
function expectStartedBetween({ startedAtMs }: Owner, [firstMs, lastMs]: readonly number[]): void {
  expect(startedAtMs).toBeGreaterThan((firstMs ?? 0) - 100);
  expect(startedAtMs).toBeLessThan((lastMs ?? 0) + 100);
}
