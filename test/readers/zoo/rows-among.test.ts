import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../src-main/core/socket/endpoint.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import type { ExpectedRow } from './expected-row.ts';
import { rowsAmong } from './rows-among.ts';

const perl = [anOwner(7, 'perl')];
const listener = listenerAt('127.0.0.1:4000', perl);
const accepted = acceptedAt('127.0.0.1:4000', '127.0.0.1:5000', perl);
const caller = acceptedAt('127.0.0.1:5000', '127.0.0.1:4000', perl);
const zoo = [listener, accepted, caller].map(declared);

function declared(socket: Socket): ExpectedRow {
  const owners = socket.owners.map(({ pid, name }) => ({ pid, name, descriptors: [], userId: 0 }));
  const { protocol, family, local, remote, state, ownerReason, inode } = socket;
  const open = { role: null, userId: null, receiveQueueBytes: null, sendQueueBytes: null };
  return { protocol, family, local, remote, state, ownerReason, inode, owners, ...open };
}

describe('rowsAmong', () => {
  it('finds the sockets of the zoo', () => {
    expect(rowsAmong([listener, accepted, caller], zoo)).toEqual([listener, accepted, caller]);
  });

  it.each([
    ['that calls from a port of the zoo', acceptedAt('127.0.0.1:5000', '127.0.0.1:6000', perl)],
    ['left of a service on that port', acceptedAt('127.0.0.1:4000', '127.0.0.1:6000', perl)],
    ['on the port at another address', listenerAt('127.0.0.2:4000', perl)],
    ['of another protocol', { ...listener, protocol: 'udp' as const }],
    ['elsewhere', listenerAt('127.0.0.1:80', perl)],
  ])('leaves out a stranger %s', (_, stranger) => {
    expect(rowsAmong([stranger, listener], zoo)).toEqual([listener]);
  });

  it('keeps what is there once too often, wrong in any other field', () => {
    const nowhere: Endpoint = { address: '0.0.0.0', port: 5000 };
    const twice = [listener, { ...listener, inode: 9 }, { ...accepted, owners: [] }];
    const strange = { ...accepted, remote: nowhere };
    expect(rowsAmong([...twice, strange], zoo)).toEqual([...twice, strange]);
  });
});
