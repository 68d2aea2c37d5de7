import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  trafficOfSockets,
  trafficSilence,
  type TrafficKnown,
} from '../../../src-main/core/traffic/traffic-of-sockets.ts';
import { withReading } from '../../../src-main/core/traffic/traffic-table.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { acceptedAt, boundAt, listenerAt } from '../../support/build-socket.ts';

const call = acceptedAt('127.0.0.1:80', '127.0.0.1:50000', [], { inode: 7 });
const datagrams: Socket = { ...call, protocol: 'udp', state: null };
const counters = [7, 100, 200, 0, -1, 8, 1, 2, 0, -1];
const table = withReading(null, { readable: true, counters, notes: [], takenAtMs: 1000 });
const nothing: TrafficKnown = { table: null, note: null, failed: false };

describe('trafficOfSockets', () => {
  it('adds up the connections it knows', () => {
    const other = { ...call, inode: 8 };
    const unknown = { ...call, inode: 9 };
    expect(
      trafficOfSockets(table, [call, other, unknown, listenerAt('127.0.0.1:80')]),
    ).toMatchObject({
      told: 2,
      sentBytes: 101,
      receivedBytes: 202,
    });
  });

  it.each<[string, Socket]>([
    ['another network', { ...call, networkNamespace: aNamespace(9) }],
    ['another protocol', datagrams],
    ['no connection', listenerAt('127.0.0.1:80', [], { inode: 7 })],
    ['no number', { ...call, inode: null }],
  ])('tells nothing of a socket of %s, though its number may be that of another', (_, socket) => {
    expect(trafficOfSockets(table, [socket])).toBeNull();
  });

  it('tells nothing before the first reading', () => {
    expect(trafficOfSockets(null, [call])).toBeNull();
  });
});

describe('trafficSilence', () => {
  const note = { code: 'traffic-untold', level: 'info', values: {} } as const;

  it.each<[string, readonly Socket[], Partial<TrafficKnown>]>([
    ['traffic.noConnection', [listenerAt('127.0.0.1:80'), boundAt('127.0.0.1:53')], { table }],
    ['traffic.noConnection', [], { note }],
    ['traffic.udp', [datagrams], { note }],
    ['note.traffic-untold.message', [call], { note }],
    ['traffic.unanswered', [call], { failed: true }],
    ['traffic.asking', [call], {}],
    ['traffic.asking', [{ ...call, inode: 99 }], { table, failed: true }],
    ['traffic.over', [{ ...call, inode: null }], { table }],
    ['traffic.otherNetwork', [{ ...call, networkNamespace: aNamespace(9) }], { table }],
  ])('%s', (key, sockets, known) => {
    expect(trafficSilence(sockets, { ...nothing, ...known }).key).toBe(key);
  });
});
