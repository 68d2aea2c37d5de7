import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkCounters } from '../../../../src-main/readers/procfs/gate/parse-network-counters.ts';
import {
  isTableDue,
  movementOf,
  stillReadings,
  trafficReadings,
} from '../../../../src-main/readers/procfs/gate/table-due.ts';
import type { Movement, TableSight } from '../../../../src-main/readers/procfs/gate/table-due.ts';

const counters: NetworkCounters = {
  connections: '1 2',
  traffic: '3',
  inUse: { ipv4: '5', ipv6: '6' },
};
const sight: TableSight = { skipped: 0, hadConnections: true, hadUnaccepted: false };

/** Readings from one that reads the table to the next, under one kind of movement. */
function readingsBetween(movement: Movement, kinds: Partial<TableSight> = {}): number {
  let skipped = 0;
  while (!isTableDue(movement, { ...sight, ...kinds, skipped })) skipped += 1;
  return skipped + 1;
}

describe('movementOf', () => {
  it.each([
    ['nothing', {}, 'still'],
    ['segments', { traffic: '4' }, 'traffic'],
    ['connections', { connections: '1 3', traffic: '4' }, 'connections'],
    ['sockets of this family', { inUse: { ipv4: '6', ipv6: '6' } }, 'own-count'],
    ['sockets of the other family', { inUse: { ipv4: '5', ipv6: '7' } }, 'still'],
  ] as const)('tells %s', (_name, changes, movement) => {
    expect(movementOf(counters, { ...counters, ...changes }, 'ipv4')).toBe(movement);
  });

  it('takes what it does not know for moved', () => {
    expect(movementOf(null, counters, 'ipv4')).toBe('own-count');
    expect(movementOf(counters, null, 'ipv6')).toBe('own-count');
  });
});

describe('isTableDue', () => {
  it('reads at once what connections came to or left', () => {
    expect(readingsBetween('own-count')).toBe(1);
    expect(readingsBetween('connections')).toBe(1);
  });

  it('bounds what a table left unread may hide', () => {
    expect(readingsBetween('still')).toBe(stillReadings);
    expect(readingsBetween('traffic')).toBe(trafficReadings);
    expect(readingsBetween('connections', { hadConnections: false })).toBe(trafficReadings);
    expect(readingsBetween('still', { hadUnaccepted: true })).toBe(trafficReadings);
  });

  it('is due in the end whatever happens, and stays due', () => {
    const movement = fc.constantFrom<Movement>('still', 'traffic', 'connections', 'own-count');
    fc.assert(
      fc.property(movement, fc.nat({ max: 30 }), fc.boolean(), fc.boolean(), (...one) => {
        const [moved, skipped, hadConnections, hadUnaccepted] = one;
        const kinds = { hadConnections, hadUnaccepted };
        if (skipped + 1 >= stillReadings) {
          expect(isTableDue(moved, { skipped, ...kinds })).toBe(true);
        }
        if (isTableDue(moved, { skipped, ...kinds })) {
          expect(isTableDue(moved, { skipped: skipped + 1, ...kinds })).toBe(true);
        }
      }),
    );
  });
});
