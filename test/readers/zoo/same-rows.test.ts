import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { openedRow } from '../../../src-main/core/table/socket-row.ts';
import { listenerFacts, ownerOf } from '../../support/socket-facts.ts';
import { asSeenBy, type ExpectedRow } from './expected-row.ts';
import { expectSameRows } from './same-rows.ts';

const startedAtMs = 5000;
const identity = { role: 'listener', firstSeenAtMs: 1, seenAtStart: true } as const;

/** A listener as the table has it. */
function rowAt(port: number): Socket {
  const owners = [ownerOf(7, { name: 'perl', descriptors: [3], startedAtMs })];
  const facts = { owners, inode: port, userId: 0, receiveQueueBytes: 0, sendQueueBytes: 0 };
  return openedRow(listenerFacts(`127.0.0.1:${port}`, facts), { ...identity, id: `${port}` });
}

/** The same as an animal declares it. */
function declaredAt(port: number, changes: Partial<ExpectedRow> = {}): ExpectedRow {
  return {
    protocol: 'tcp',
    family: 'ipv4',
    local: { address: '127.0.0.1', port },
    remote: null,
    state: 'LISTEN',
    role: 'listener',
    ownerReason: null,
    inode: port,
    owners: [{ pid: 7, name: 'perl', descriptors: [3], userId: 0 }],
    userId: 0,
    receiveQueueBytes: 0,
    sendQueueBytes: 0,
    ...changes,
  };
}

function compare(sockets: readonly Socket[], expected: readonly ExpectedRow[]): void {
  expectSameRows(sockets, expected, [startedAtMs, startedAtMs]);
}

describe('expectSameRows', () => {
  const sockets = [rowAt(80), rowAt(81)];
  const declared = [declaredAt(81), declaredAt(80)];

  it('accepts rows that are as declared, in any order', () => {
    expect(() => compare(sockets, declared)).not.toThrow();
  });

  it('fails on a missing row, an extra row and a row twice', () => {
    expect(() => compare(sockets.slice(1), declared)).toThrow();
    expect(() => compare(sockets, declared.slice(1))).toThrow();
    expect(() => compare([...sockets, rowAt(80)], declared)).toThrow();
  });

  it.each([
    { family: 'ipv6' },
    { state: 'CLOSED' },
    { role: 'bound' },
    { ownerReason: 'unknown' },
    { inode: 99 },
    { remote: { address: '127.0.0.1', port: 1 } },
    { userId: 1000 },
    { receiveQueueBytes: 1 },
    { sendQueueBytes: 1 },
    { owners: [] },
    { owners: [{ pid: 8, name: 'perl', descriptors: [3], userId: 0 }] },
    { owners: [{ pid: 7, name: 'perl5', descriptors: [3], userId: 0 }] },
    { owners: [{ pid: 7, name: 'perl', descriptors: [3, 4], userId: 0 }] },
  ] satisfies Partial<ExpectedRow>[])('fails on a wrong field: %j', (changes) => {
    expect(() => compare([rowAt(80)], [declaredAt(80, changes)])).toThrow();
  });

  it('accepts any value only where the animal says so', () => {
    const open = { role: null, userId: null, receiveQueueBytes: null, sendQueueBytes: null };
    expect(() =>
      compare([{ ...rowAt(80), role: 'accepted' }], [declaredAt(80, open)]),
    ).not.toThrow();
    expect(() => compare([rowAt(80)], [declaredAt(80, open)])).toThrow();
  });

  it('fails on a start time at which no animal was made', () => {
    expect(() => expectSameRows([rowAt(80)], [declaredAt(80)], [6000, 7000])).toThrow();
    expect(() => expectSameRows([rowAt(80)], [declaredAt(80)], [3000, 4000])).toThrow();
  });
});

describe('asSeenBy', () => {
  const shared = declaredAt(80, {
    owners: [
      { pid: 7, name: 'root', descriptors: [3], userId: 0 },
      { pid: 8, name: 'nobody', descriptors: [3], userId: 65_534 },
    ],
  });

  it('shows root everything and others what is theirs', () => {
    expect(asSeenBy(0, shared)).toEqual(shared);
    expect(asSeenBy(65_534, shared)).toMatchObject({ owners: [{ pid: 8 }], ownerReason: null });
    expect(asSeenBy(1000, shared)).toMatchObject({ owners: [], ownerReason: 'other-user' });
  });

  it('keeps what the kernel alone holds, and doubts only what is not his own', () => {
    const kernel = declaredAt(80, { owners: [], ownerReason: 'kernel' });
    const posted = declaredAt(80, { owners: [], ownerReason: 'unknown', userId: 1000 });
    expect(asSeenBy(1000, kernel).ownerReason).toBe('kernel');
    expect(asSeenBy(1000, posted).ownerReason).toBe('unknown');
    expect(asSeenBy(65_534, posted).ownerReason).toBe('other-user');
  });
});
