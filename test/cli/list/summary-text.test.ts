import { describe, expect, it } from 'vitest';
import { summaryText } from '../../../src-main/cli/list/summary-text.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { acceptedAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

describe('summaryText', () => {
  it('counts what matters', () => {
    const table = groupByPort([
      listenerAt('127.0.0.1:80'),
      listenerAt('0.0.0.0:22'),
      listenerAt('192.168.1.20:53'),
      acceptedAt('127.0.0.1:80', '127.0.0.1:5000'),
      outgoingFrom('127.0.0.1:5000', '127.0.0.1:80'),
    ]);
    expect(summaryText(table)).toBe('3 ports open · 2 reachable from the network · 2 connections');
  });

  it('does not call a port open on which nobody waits any more', () => {
    const table = groupByPort([acceptedAt('0.0.0.0:80', '127.0.0.1:5000')]);
    expect(summaryText(table)).toBe(
      'no port open · none reachable from the network · one connection',
    );
  });
});
