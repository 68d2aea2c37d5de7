import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import {
  summaryCounts,
  type SummaryCounts,
} from '../../../../src-renderer/stores/table/summary-counts.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../../support/build-socket.ts';

function countsOf(sockets: readonly Socket[]): SummaryCounts {
  const live = new LivePortTable();
  live.replace(sockets);
  return summaryCounts(live.table(), live.counts);
}

describe('summaryCounts', () => {
  it('counts nothing on an empty machine', () => {
    expect(countsOf([])).toEqual({
      portsOpen: 0,
      portsExposed: 0,
      connections: 0,
      loopbackClients: 0,
      timeWait: 0,
      ownersMissing: 0,
    });
  });

  it('counts ports, exposed ones, accepted connections and the noise', () => {
    const sockets = [
      listenerAt('0.0.0.0:22', [anOwner(1)]),
      listenerAt('192.168.1.20:8080', [anOwner(2)]),
      listenerAt('127.0.0.1:5432', [anOwner(3)]),
      boundAt('0.0.0.0:5353', [anOwner(4)]),
      acceptedAt('127.0.0.1:5432', '127.0.0.1:50000', [anOwner(3)]),
      acceptedAt('10.0.0.1:9999', '10.0.0.2:1', [], {
        state: 'TIME-WAIT',
        ownerReason: 'time-wait',
      }),
      listenerAt('127.0.0.1:631', [], { ownerReason: 'other-user' }),
      outgoingFrom('127.0.0.1:50000', '127.0.0.1:5432', [anOwner(5)]),
      outgoingFrom('10.0.0.1:50001', '10.0.0.2:443', [anOwner(5)]),
    ];
    expect(countsOf(sockets)).toEqual({
      portsOpen: 5,
      portsExposed: 3,
      connections: 2,
      loopbackClients: 1,
      timeWait: 1,
      ownersMissing: 1,
    });
  });
});
