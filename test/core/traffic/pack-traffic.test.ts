import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTraffic, unpackTraffic } from '../../../src-main/core/traffic/pack-traffic.ts';
import type { SocketTraffic } from '../../../src-main/core/traffic/traffic-reading.ts';

const count = fc.nat();
const anyTraffic: fc.Arbitrary<SocketTraffic> = fc.record({
  inode: fc.integer({ min: 1 }),
  sentBytes: count,
  receivedBytes: count,
  resentBytes: count,
  roundTripMs: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
});

describe('packed traffic', () => {
  it('comes out as it went in, whatever was counted', () => {
    const lists = fc.uniqueArray(anyTraffic, { selector: ({ inode }) => inode });
    fc.assert(
      fc.property(lists, (list) => {
        const written = JSON.parse(JSON.stringify(packTraffic(list))) as readonly number[];
        // JSON knows no zero below zero.
        const plain = list.map((one) => ({
          ...one,
          roundTripMs: one.roundTripMs && one.roundTripMs + 0,
        }));
        expect([...unpackTraffic(written).values()]).toEqual(plain);
      }),
    );
  });

  it('leaves out what does not fill a place', () => {
    expect([...unpackTraffic([7, 1, 2, 3, -1, 8, 1, 2]).keys()]).toEqual([7]);
    expect(unpackTraffic([]).size).toBe(0);
  });
});
