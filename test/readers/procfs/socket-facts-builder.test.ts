import { describe, expect, it } from 'vitest';
import type { NetworkNamespace } from '../../../src-main/core/socket/network-namespace.ts';
import type { SocketTableRow } from '../../../src-main/readers/procfs/rows/socket-table-row.ts';
import { socketFactsBuilder } from '../../../src-main/readers/procfs/socket-facts-builder.ts';
import type { RowRemarks } from '../../../src-main/readers/procfs/socket-facts-builder.ts';

const held: RowRemarks = {
  owners: [{ pid: 7, name: 'node', descriptors: [18], startedAtMs: 1 }],
  ownerReason: null,
  binding: null,
};
const tcp = { protocol: 'tcp', family: 'ipv4' } as const;
const tcp6 = { protocol: 'tcp', family: 'ipv6' } as const;
const udp = { protocol: 'udp', family: 'ipv4' } as const;
const udp6 = { protocol: 'udp', family: 'ipv6' } as const;

const nowhere = { address: '0.0.0.0', port: 0 };
const nowhere6 = { address: '::', port: 0 };
const local = { address: '127.0.0.1', port: 8080 };
const remote = { address: '127.0.0.1', port: 5000 };

function row(changes: Partial<SocketTableRow>): SocketTableRow {
  return {
    local,
    remote: nowhere,
    stateNumber: 10,
    sendQueueBytes: 0,
    receiveQueueBytes: 0,
    userId: 1000,
    inode: 55,
    ...changes,
  };
}

function build(table: Parameters<ReturnType<typeof socketFactsBuilder>['build']>[0], changes = {}) {
  return socketFactsBuilder().build(table, row(changes), held);
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
      binding: null,
    });
  });

  it('makes a connection, with IPv4 ends on a dual-stack socket', () => {
    const facts = build(tcp6, { remote, stateNumber: 1 });
    expect(facts).toMatchObject({
      family: 'ipv6',
      state: 'ESTABLISHED',
      local,
      remote,
    });
  });

  it('gives UDP no state, and a remote only when it is connected', () => {
    expect(build(udp, { stateNumber: 7 })).toMatchObject({ state: null, remote: null });
    expect(build(udp6, { local: nowhere6, remote: nowhere6, stateNumber: 7 })?.remote).toBeNull();
    const connected = build(udp, { remote, stateNumber: 1 });
    expect(connected).toMatchObject({ state: null, remote });
  });

  it('has no inode where the kernel prints 0', () => {
    expect(build(tcp, { inode: 0, stateNumber: 6 })?.inode).toBeNull();
  });

  it('makes nothing of a state the kernel does not define, and remembers it', () => {
    const builder = socketFactsBuilder();
    const odd = row({ stateNumber: 99 });
    expect(builder.known(odd)).toBeUndefined();
    expect(builder.build(tcp, odd, held)).toBeNull();
    expect(builder.known(odd)).toBeNull();
  });

  it('gives the same object for the same row, until that is forgotten', () => {
    const builder = socketFactsBuilder();
    const one = row({});
    const first = builder.build(tcp, one, held);
    expect(builder.build(tcp, one, { ...held })).toBe(first);
    expect(builder.known(one)).toBe(first);
    builder.forget(one);
    expect(builder.known(one)).toBeUndefined();
  });

  it('gives another object when the owners changed', () => {
    const builder = socketFactsBuilder();
    const one = row({});
    const first = builder.build(tcp, one, held);
    const orphaned = builder.build(tcp, one, { ...held, owners: [], ownerReason: 'kernel' });
    expect(orphaned).not.toBe(first);
    expect(orphaned?.ownerReason).toBe('kernel');
    expect(builder.known(one)).toBe(orphaned);
  });

  it('knows nothing of a row any more once its network has another name', () => {
    const names = { label: null, containerName: null, containerImage: null };
    let network: NetworkNamespace = { inode: 5, ...names };
    const builder = socketFactsBuilder(() => network);
    const one = row({});
    expect(builder.build(tcp, one, held)?.networkNamespace).toBe(network);
    network = { ...network, containerName: 'web-1' };
    expect(builder.network()).toBe(network);
    expect(builder.known(one)).toBeUndefined();
    expect(builder.build(tcp, one, held)?.networkNamespace?.containerName).toBe('web-1');
  });
});
