import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src-main/core/grouping/compare-values.ts';
import {
  socketColumns,
  socketOrder,
  type SocketColumn,
} from '../../../src-main/core/grouping/sort-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const sockets: readonly Socket[] = [
  listenerAt('0.0.0.0:443', [anOwner(9, 'nginx', [6])], {
    id: 'web',
    userId: 33,
    receiveQueueBytes: 2,
    firstSeenAtMs: 100,
  }),
  acceptedAt('10.0.0.2:443', '10.0.0.30:5000', [anOwner(9, 'nginx', [7])], {
    id: 'visitor',
    userId: 33,
    receiveQueueBytes: 0,
    sendQueueBytes: 10,
    firstSeenAtMs: 300,
  }),
  outgoingFrom('10.0.0.10:5001', '10.0.0.4:22', [anOwner(100, 'Alpha', [3])], {
    id: 'login',
    userId: 1000,
    sendQueueBytes: 0,
    firstSeenAtMs: 200,
  }),
  boundAt('0.0.0.0:53', [], { id: 'names', firstSeenAtMs: 400 }),
];

function idsBy(column: SocketColumn, direction: 'ascending' | 'descending' = 'ascending') {
  return socketOrder(column, direction)
    .sort(sockets)
    .map(({ id }) => id);
}

describe('socketOrder', () => {
  it.each([
    ['localPort', ['names', 'web', 'visitor', 'login']],
    ['remoteAddress', ['login', 'visitor', 'names', 'web']],
    ['remotePort', ['login', 'visitor', 'names', 'web']],
    ['localAddress', ['names', 'web', 'visitor', 'login']],
    ['process', ['login', 'web', 'visitor', 'names']],
    ['pid', ['web', 'visitor', 'login', 'names']],
    ['descriptors', ['login', 'web', 'visitor', 'names']],
    ['user', ['web', 'visitor', 'login', 'names']],
    ['receiveQueue', ['visitor', 'web', 'names', 'login']],
    ['sendQueue', ['login', 'visitor', 'names', 'web']],
    ['age', ['names', 'visitor', 'login', 'web']],
    ['role', ['visitor', 'names', 'web', 'login']],
  ] as const)('sorts by %s', (column, ids) => {
    expect(idsBy(column)).toEqual(ids);
  });

  it('turns round, but leaves what is not known last', () => {
    expect(idsBy('remotePort', 'descending')).toEqual(['visitor', 'login', 'names', 'web']);
    expect(idsBy('remoteAddress', 'descending')).toEqual(['visitor', 'login', 'names', 'web']);
    expect(idsBy('state', 'descending').at(-1)).toBe('names');
  });

  it('never depends on the order of the reading', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sockets], { minLength: sockets.length }),
        fc.constantFrom(...socketColumns),
        (shuffled, column) => {
          expect(
            socketOrder(column, 'ascending')
              .sort(shuffled)
              .map(({ id }) => id),
          ).toEqual(idsBy(column));
        },
      ),
    );
  });
});

describe('compareValues', () => {
  it('puts null last either way', () => {
    expect(compareValues(null, 1, 'ascending')).toBe(1);
    expect(compareValues(null, 1, 'descending')).toBe(1);
    expect(compareValues('a', null, 'descending')).toBe(-1);
    expect(compareValues(null, null, 'ascending')).toBe(0);
  });
});
