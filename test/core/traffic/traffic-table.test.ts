import { describe, expect, it } from 'vitest';
import { packTraffic } from '../../../src-main/core/traffic/pack-traffic.ts';
import {
  unreadableTraffic,
  type SocketTraffic,
  type TrafficReading,
} from '../../../src-main/core/traffic/traffic-reading.ts';
import {
  sumTraffic,
  withReading,
  type TrafficTable,
} from '../../../src-main/core/traffic/traffic-table.ts';

type Counted = Partial<SocketTraffic> & Pick<SocketTraffic, 'inode'>;

function reading(takenAtMs: number, ...counted: readonly Counted[]): TrafficReading {
  const counters = packTraffic(
    counted.map((one) => ({
      sentBytes: 0,
      receivedBytes: 0,
      resentBytes: 0,
      roundTripMs: null,
      ...one,
    })),
  );
  return { readable: true, counters, notes: [], takenAtMs };
}

function tableAfter(...readings: readonly TrafficReading[]): TrafficTable {
  const table = readings.reduce<TrafficTable | null>(withReading, null);
  if (table === null) throw new Error('nothing was read');
  return table;
}

describe('withReading', () => {
  it('keeps the reading before, and no more', () => {
    const table = tableAfter(reading(1000), reading(3000), reading(5000));
    expect(table).toMatchObject({ takenAtMs: 5000, before: { takenAtMs: 3000 } });
    expect(table.before).not.toHaveProperty('before');
  });

  it('is the same table when told the same reading once more', () => {
    const table = tableAfter(reading(1000, { inode: 7 }));
    expect(withReading(table, reading(1000, { inode: 7 }))).toBe(table);
  });

  it('keeps what it knows when nothing could be read', () => {
    const table = tableAfter(reading(1000));
    const note = { code: 'traffic-untold', level: 'info', values: {} } as const;
    expect(withReading(table, unreadableTraffic(note))).toBe(table);
    expect(withReading(null, unreadableTraffic(note))).toBeNull();
  });

  it('compares with nothing when the clock was set back, or nobody looked for minutes', () => {
    expect(tableAfter(reading(5000), reading(2000)).before).toBeNull();
    expect(tableAfter(reading(5000), reading(305_000)).before).toBeNull();
  });
});

describe('sumTraffic', () => {
  it('adds up what is told, and how fast it goes', () => {
    const table = tableAfter(
      reading(1000, { inode: 7, sentBytes: 100, receivedBytes: 5000 }, { inode: 8 }),
      reading(
        3000,
        { inode: 7, sentBytes: 300, receivedBytes: 5000, resentBytes: 40 },
        { inode: 8, sentBytes: 50, receivedBytes: 2000, resentBytes: 2 },
      ),
    );
    expect(sumTraffic(table, [7, 8, 9])).toEqual({
      told: 2,
      sentBytes: 350,
      receivedBytes: 7000,
      resentBytes: 42,
      roundTripMs: null,
      sentPerSecond: 125,
      receivedPerSecond: 1000,
    });
  });

  it('tells no speed at the first reading, but the round trip of a single connection', () => {
    const table = tableAfter(reading(1000, { inode: 7, sentBytes: 100, roundTripMs: 23.4 }));
    expect(sumTraffic(table, [7])).toMatchObject({
      sentBytes: 100,
      sentPerSecond: null,
      receivedPerSecond: null,
      roundTripMs: 23.4,
    });
  });

  it('takes all that a new connection carried for carried since', () => {
    const table = tableAfter(reading(1000), reading(3000, { inode: 7, receivedBytes: 600 }));
    expect(sumTraffic(table, [7]).receivedPerSecond).toBe(300);
  });

  it('takes a number that counts less than before for another connection’s', () => {
    const table = tableAfter(
      reading(1000, { inode: 7, sentBytes: 9000, receivedBytes: 10 }),
      reading(3000, { inode: 7, sentBytes: 20, receivedBytes: 40 }),
    );
    expect(sumTraffic(table, [7])).toMatchObject({ sentPerSecond: 10, receivedPerSecond: 20 });
  });

  it('is nothing where nothing is told', () => {
    expect(sumTraffic(tableAfter(reading(1000)), [7])).toMatchObject({ told: 0, sentBytes: 0 });
  });
});
