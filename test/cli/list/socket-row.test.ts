import { describe, expect, it } from 'vitest';
import { closeRail, endpointParts, socketRow } from '../../../src-main/cli/list/socket-row.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  laptop,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const alone = { machine: laptop, conversations: new Map() };

describe('endpointParts', () => {
  it.each([
    [listenerAt('[::]:8080'), ['[::]:8080']],
    [boundAt('0.0.0.0:5353'), ['0.0.0.0:5353']],
    [acceptedAt('127.0.0.1:80', '10.0.0.7:5000'), ['from 10.0.0.7:5000']],
    [outgoingFrom('10.0.0.1:40000', '[::1]:443'), ['10.0.0.1:40000', '→ [::1]:443']],
    [
      boundAt('10.0.0.1:40000', [], { remote: { address: '10.0.0.2', port: 53 } }),
      ['10.0.0.1:40000', '→ 10.0.0.2:53'],
    ],
  ])('%#', (socket, parts) => {
    expect(endpointParts(socket)).toEqual(parts);
  });
});

describe('socketRow', () => {
  it('tells the state of a connection, which a listener need not', () => {
    expect(socketRow(acceptedAt('127.0.0.1:80', '127.0.0.1:9'), alone).state.parts).toEqual([
      'ESTABLISHED',
    ]);
    expect(socketRow(listenerAt('127.0.0.1:80'), alone).state.parts).toEqual([]);
    expect(socketRow(boundAt('0.0.0.0:53'), alone).state.parts).toEqual([]);
  });

  it('names the process at the other end, where that is on this machine', () => {
    const socket = acceptedAt('127.0.0.1:80', '127.0.0.1:9', [anOwner(1, 'nginx')]);
    const client = outgoingFrom('127.0.0.1:9', '127.0.0.1:80', [anOwner(42, 'curl')]);
    const conversations = new Map([[socket.id, client]]);
    expect(socketRow(socket, { ...alone, conversations }).process.parts).toEqual(['curl 42']);
    expect(socketRow(socket, alone).process.parts).toEqual([]);
  });
});

describe('closeRail', () => {
  it('closes the rail with the last row only', () => {
    const row = socketRow(listenerAt('127.0.0.1:80'), alone);
    expect(closeRail([row, row, row]).map(({ last }) => last)).toEqual([false, false, true]);
    expect(closeRail([])).toEqual([]);
  });
});
