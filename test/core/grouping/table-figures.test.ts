import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { tableFigures } from '../../../src-main/core/grouping/table-figures.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

describe('tableFigures', () => {
  it('counts nothing of nothing', () => {
    expect(tableFigures(groupByPort([]))).toEqual({ open: 0, exposed: 0, connections: 0 });
  });

  it('counts ports, not sockets, and only those somebody waits on', () => {
    const table = groupByPort([
      listenerAt('0.0.0.0:80'),
      acceptedAt('127.0.0.1:80', '127.0.0.1:50000'),
      acceptedAt('127.0.0.1:80', '127.0.0.1:50001'),
      boundAt('127.0.0.1:53'),
      acceptedAt('127.0.0.1:81', '127.0.0.1:50002'),
      outgoingFrom('127.0.0.1:50003', '192.168.1.9:443'),
    ]);
    expect(tableFigures(table)).toEqual({ open: 2, exposed: 1, connections: 4 });
  });
});
