import { describe, expect, it } from 'vitest';
import {
  csvColumns,
  csvRow,
  markdownHead,
  markdownRow,
} from '../../../src-main/core/snapshot/socket-rows.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

function csvCells(socket: Socket): Record<string, unknown> {
  const row = csvRow(socket);
  expect(row).toHaveLength(csvColumns.length);
  return Object.fromEntries(csvColumns.map((column, index) => [column, row[index]]));
}

describe('csvRow', () => {
  it('has a cell for every column', () => {
    const workers = [anOwner(100, 'nginx'), anOwner(101, 'nginx')];
    expect(csvCells(listenerAt('[::]:443', workers))).toEqual({
      protocol: 'tcp',
      family: 'ipv6',
      localAddress: '::',
      localPort: 443,
      remoteAddress: '',
      remotePort: '',
      state: 'LISTEN',
      role: 'listener',
      service: 'https',
      scope: 'all-networks',
      pids: '100, 101',
      processes: 'nginx, nginx',
      ownerReason: '',
      network: '',
      openedAt: '1970-01-01T00:00:02.000Z',
      openBefore: '',
    });
  });

  it('does not take the first look at a socket for its opening', () => {
    const old = listenerAt('127.0.0.1:80', [], { seenAtStart: true });
    expect(csvCells(old)).toMatchObject({
      openedAt: '',
      openBefore: '1970-01-01T00:00:02.000Z',
    });
  });

  it('has the remote endpoint and the reason where there is one', () => {
    const kept = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], { ownerReason: 'time-wait' });
    expect(csvCells(kept)).toMatchObject({
      remoteAddress: '10.0.0.9',
      remotePort: 1,
      pids: '',
      ownerReason: 'time-wait',
    });
  });

  it('names a client’s remote service', () => {
    expect(csvCells(outgoingFrom('10.0.0.1:40000', '10.0.0.9:443'))['service']).toBe('https');
  });
});

describe('markdownRow', () => {
  it('has a cell for every head', () => {
    const row = markdownRow(listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')]));
    expect(Object.fromEntries(markdownHead().map((head, index) => [head, row[index]]))).toEqual({
      Protocol: 'tcp',
      Local: '127.0.0.1:5432',
      Remote: 'none',
      State: 'LISTEN',
      Role: 'listener',
      Service: 'postgresql',
      'Reachable from': 'this machine only',
      Process: 'postgres 812',
    });
  });

  it('says in words why there is no owner', () => {
    expect(markdownRow(boundAt('0.0.0.0:53')).at(-1)).toBe('owner not found');
  });

  it('says of no client who can reach it', () => {
    const clients = [
      outgoingFrom('10.0.0.1:40000', '10.0.0.9:443'),
      boundAt('10.0.0.1:40001', [], { remote: { address: '8.8.8.8', port: 53 } }),
    ];
    expect(clients.map((client) => markdownRow(client)[6])).toEqual(['', '']);
  });
});
