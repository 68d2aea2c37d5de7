import { describe, expect, it } from 'vitest';
import type { SocketTableRow } from '../../../src-main/readers/procfs/parse-socket-table.ts';
import { socketFactsBuilder } from '../../../src-main/readers/procfs/socket-facts-builder.ts';
import type { RowOwners } from '../../../src-main/readers/procfs/socket-facts-builder.ts';

const held: RowOwners = {
  owners: [{ pid: 7, name: 'node', descriptors: [18], startedAtMs: 1 }],
  ownerReason: null,
};
const tcp = { protocol: 'tcp', family: 'ipv4', rows: [] } as const;
const tcp6 = { protocol: 'tcp', family: 'ipv6', rows: [] } as const;
const udp = { protocol: 'udp', family: 'ipv4', rows: [] } as const;
const udp6 = { protocol: 'udp', family: 'ipv6', rows: [] } as const;

const nowhere = '00000000:0000';
const nowhere6 = `${'0'.repeat(32)}:0000`;
const mapped = '0000000000000000FFFF00000100007F:8206';

function row(changes: Partial<SocketTableRow>): SocketTableRow {
  return {
    tuple: `0100007F:1F90 ${nowhere}`,
    stateNumber: 10,
    sendQueueBytes: 0,
    receiveQueueBytes: 0,
    userId: 1000,
    inode: 55,
    ...changes,
  };
}

function build(table: Parameters<ReturnType<typeof socketFactsBuilder>['build']>[0], changes = {}) {
  return socketFactsBuilder(true).build(table, row(changes), held);
}

describe('socketFactsBuilder', () => {
  it('makes a listener', () => {
    expect(build(tcp, { receiveQueueBytes: 3 })).toEqual({
      protocol: 'tcp',
      family: 'ipv4',
      local: { address: '127.0.0.1', port: 8080 },
      remote: null,
      state: 'LISTEN',
      owners: held.owners,
      ownerReason: null,
      inode: 55,
      userId: 1000,
      receiveQueueBytes: 3,
      sendQueueBytes: 0,
      networkNamespace: null,
    });
  });

  it('makes a connection, with IPv4 ends on a dual-stack socket', () => {
    const facts = build(tcp6, { tuple: `${mapped} ${mapped}`, stateNumber: 1 });
    expect(facts).toMatchObject({
      family: 'ipv6',
      state: 'ESTABLISHED',
      local: { address: '127.0.0.1', port: 33_286 },
      remote: { address: '127.0.0.1', port: 33_286 },
    });
  });

  it('gives UDP no state, and a remote only when it is connected', () => {
    expect(build(udp, { stateNumber: 7 })).toMatchObject({ state: null, remote: null });
    expect(build(udp6, { tuple: `${nowhere6} ${nowhere6}`, stateNumber: 7 })?.remote).toBeNull();
    const connected = build(udp, { tuple: '0100007F:B9A8 0100007F:1388', stateNumber: 1 });
    expect(connected).toMatchObject({ state: null, remote: { address: '127.0.0.1', port: 5000 } });
  });

  it('has no inode where the kernel prints 0', () => {
    expect(build(tcp, { inode: 0, stateNumber: 6 })?.inode).toBeNull();
  });

  it('makes nothing of a state or an endpoint the kernel does not define', () => {
    expect(build(tcp, { stateNumber: 99 })).toBeNull();
    expect(build(tcp, { tuple: 'nonsense' })).toBeNull();
    expect(build(tcp, { tuple: `0100007F:1F90 nonsense` })).toBeNull();
  });

  it('gives the same object while nothing changes, also readings later', () => {
    const builder = socketFactsBuilder(true);
    const first = builder.build(tcp, row({}), held);
    builder.endReading();
    expect(builder.build(tcp, row({}), held)).toBe(first);
    builder.endReading();
    expect(builder.build(tcp, row({}), held)).toBe(first);
  });

  it.each([
    { inode: 56 },
    { stateNumber: 1 },
    { userId: 0 },
    { receiveQueueBytes: 1 },
    { sendQueueBytes: 1 },
  ])('gives another object when %j', (change) => {
    const builder = socketFactsBuilder(true);
    const first = builder.build(tcp, row({}), held);
    builder.endReading();
    const second = builder.build(tcp, row(change), held);
    expect(second).not.toBe(first);
    expect(second).not.toEqual(first);
  });

  it('gives another object when the owners changed', () => {
    const builder = socketFactsBuilder(true);
    const first = builder.build(tcp, row({}), held);
    const orphaned = builder.build(tcp, row({}), { owners: [], ownerReason: 'kernel' });
    expect(orphaned).not.toBe(first);
    expect(orphaned?.ownerReason).toBe('kernel');
  });

  it('does not mix up TCP and UDP on one endpoint', () => {
    const builder = socketFactsBuilder(true);
    const one = builder.build(tcp, row({}), held);
    const other = builder.build(udp, row({ stateNumber: 7 }), held);
    builder.endReading();
    expect(builder.build(tcp, row({}), held)).toBe(one);
    expect(builder.build(udp, row({ stateNumber: 7 }), held)).toBe(other);
  });
});
