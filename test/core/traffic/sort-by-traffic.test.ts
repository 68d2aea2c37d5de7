import { describe, expect, it } from 'vitest';
import { socketOrder } from '../../../src-main/core/grouping/sort-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  isTrafficColumn,
  trafficAmount,
  trafficOrder,
  type TrafficColumn,
} from '../../../src-main/core/traffic/sort-by-traffic.ts';
import { trafficOfSockets } from '../../../src-main/core/traffic/traffic-of-sockets.ts';
import { withReading } from '../../../src-main/core/traffic/traffic-table.ts';
import { acceptedAt, listenerAt } from '../../support/build-socket.ts';

const quiet = acceptedAt('127.0.0.1:80', '127.0.0.1:50001', [], { id: 'quiet', inode: 1 });
const busy = acceptedAt('127.0.0.1:80', '127.0.0.1:50002', [], { id: 'busy', inode: 2 });
const big = acceptedAt('127.0.0.1:80', '127.0.0.1:50003', [], { id: 'big', inode: 3 });
const listener = listenerAt('127.0.0.1:80', [], { id: 'listener', inode: 4 });
const all = [listener, quiet, busy, big];

function reading(takenAtMs: number, ...counters: readonly (readonly number[])[]) {
  return { readable: true, counters: counters.flat(), notes: [], takenAtMs };
}

const first = withReading(
  null,
  reading(1000, [1, 5, 10, 0, -1], [2, 0, 0, 0, -1], [3, 9, 900, 0, -1]),
);
const second = withReading(
  first,
  reading(3000, [1, 5, 10, 0, -1], [2, 40, 60, 0, -1], [3, 9, 910, 0, -1]),
);

function ordered(column: TrafficColumn, direction: 'ascending' | 'descending', table = second) {
  const tie = socketOrder('localPort', 'ascending');
  const socketsOf = (socket: Socket) => [socket];
  const { sort, compare } = trafficOrder({ column, direction, table, socketsOf, tie });
  const sorted = sort(all);
  expect([...all].sort(compare)).toEqual(sorted);
  return sorted.map(({ id }) => id);
}

describe('trafficOrder', () => {
  it('puts first who received, sent or moves most, and last what carries nothing', () => {
    expect(ordered('received', 'descending')).toEqual(['big', 'busy', 'quiet', 'listener']);
    expect(ordered('sent', 'descending')).toEqual(['busy', 'big', 'quiet', 'listener']);
    expect(ordered('traffic', 'descending')).toEqual(['busy', 'big', 'quiet', 'listener']);
    expect(ordered('received', 'ascending')).toEqual(['quiet', 'busy', 'big', 'listener']);
  });

  it('is the other order where nothing is known', () => {
    const others = ['listener', 'quiet', 'busy', 'big'];
    expect(ordered('traffic', 'descending', first)).toEqual(others);
    expect(ordered('received', 'descending', null)).toEqual(others);
  });
});

describe('trafficAmount', () => {
  it('adds both ways for what moves, once there are two readings', () => {
    expect(trafficAmount('traffic', trafficOfSockets(second, [busy]))).toBe(50);
    expect(trafficAmount('traffic', trafficOfSockets(first, [busy]))).toBeNull();
    expect(trafficAmount('sent', trafficOfSockets(second, [busy, big]))).toBe(49);
    expect(trafficAmount('sent', null)).toBeNull();
  });
});

describe('isTrafficColumn', () => {
  it.each([
    ['received', true],
    ['traffic', true],
    ['receiveQueue', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isTrafficColumn(name)).toBe(expected);
  });
});
