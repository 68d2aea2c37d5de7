import { describe, expect, it } from 'vitest';
import { remoteKey } from '../../../src-main/core/grouping/group-by-remote.ts';
import { groupByRemote } from '../../support/grouped-by.ts';
import {
  isIncoming,
  remoteOrder,
  type RemoteColumn,
} from '../../../src-main/core/grouping/sort-remote-sockets.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const curl = anOwner(10, 'curl');
const sshd = anOwner(5, 'sshd');

const listener = listenerAt('0.0.0.0:22', [sshd]);
const login = acceptedAt('192.168.1.20:22', '10.0.0.9:50001', [sshd]);
const fetching = outgoingFrom('192.168.1.20:50002', '10.0.0.9:443', [curl]);
const far = outgoingFrom('192.168.1.20:50003', '10.0.0.10:443', [curl]);
const local4 = outgoingFrom('127.0.0.1:50004', '127.0.0.1:5432', [curl]);
const local6 = acceptedAt('[::1]:5432', '[::1]:50005');

describe('groupByRemote', () => {
  it('gathers both directions of one address, with services, processes and sockets', () => {
    expect(groupByRemote([listener, login, fetching])).toMatchObject([
      {
        key: '10.0.0.9',
        address: '10.0.0.9',
        services: [
          { protocol: 'tcp', port: 22, serviceName: 'ssh' },
          { protocol: 'tcp', port: 443, serviceName: 'https' },
        ],
        owners: [sshd, curl],
        ownerReason: null,
        sockets: [login, fetching],
      },
    ]);
  });

  it('folds every loopback address into this machine, which stands first', () => {
    const remotes = groupByRemote([far, local4, local6, fetching]);
    expect(remotes.map(({ address }) => address)).toEqual([null, '10.0.0.9', '10.0.0.10']);
    expect(remotes[0]?.sockets).toEqual([local4, local6]);
    expect(remotes[0]?.services.map(({ port }) => port)).toEqual([5432]);
  });

  it('folds connections to an own address of the network into this machine as well', () => {
    const here = outgoingFrom('192.168.1.20:50006', '192.168.1.20:8080', [curl]);
    const there = acceptedAt('192.168.1.20:8080', '192.168.1.20:50006', [sshd]);
    const remotes = groupByRemote([login, here, there, local4]);
    expect(remotes.map(({ address }) => address)).toEqual([null, '10.0.0.9']);
    expect(new Set(remotes[0]?.sockets)).toEqual(new Set([here, there, local4]));
  });

  it('leaves out sockets that talk to nobody', () => {
    expect(groupByRemote([listener, boundAt('0.0.0.0:53')])).toEqual([]);
    expect(remoteKey(listener)).toBeNull();
  });

  it('has the key by which a socket finds its remote', () => {
    for (const socket of [login, local4, local6]) {
      expect(groupByRemote([socket])[0]?.key).toBe(remoteKey(socket));
    }
  });
});

describe('remoteOrder', () => {
  const remotes = groupByRemote([login, fetching, far, local4, local6]);
  const sorted = (column: RemoteColumn, direction: 'ascending' | 'descending') =>
    remoteOrder(column, direction)
      .sort(remotes)
      .map(({ address }) => address);

  it('sorts by address as a number, both ways', () => {
    expect(sorted('remote', 'ascending')).toEqual([null, '10.0.0.9', '10.0.0.10']);
    expect(sorted('remote', 'descending')).toEqual(['10.0.0.10', '10.0.0.9', null]);
  });

  it('sorts by connections of either direction, ties by address', () => {
    expect(sorted('incoming', 'ascending')).toEqual(['10.0.0.10', null, '10.0.0.9']);
    expect(sorted('outgoing', 'ascending')).toEqual([null, '10.0.0.9', '10.0.0.10']);
  });

  it('sorts by service and by process', () => {
    expect(sorted('services', 'ascending')).toEqual(['10.0.0.9', '10.0.0.10', null]);
    expect(sorted('process', 'descending')[0]).toBe('10.0.0.9');
  });

  it('tells who opened a connection', () => {
    expect([login, fetching, boundAt('0.0.0.0:1')].map(isIncoming)).toEqual([true, false, false]);
  });
});
