import { describe, expect, it } from 'vitest';
import { countSockets } from '../../../src-main/core/history/count-series.ts';

const frame = { fromMs: 1000, toMs: 2000, buckets: 10 };

describe('countSockets', () => {
  it('counts by name, the fullest first, and says how many more there are', () => {
    const counter = countSockets(frame);
    counter.start('22/tcp');
    counter.step(null, '443/tcp', 1100);
    counter.step(null, '443/tcp', 1250);
    counter.step('22/tcp', null, 1550);
    counter.step(null, '80/tcp', 1990);
    const { series, further, opened, closed } = counter.result(2, 2000);
    expect(series).toEqual([
      { name: '443/tcp', open: [0, 1, 2, 2, 2, 2, 2, 2, 2, 2] },
      { name: '22/tcp', open: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0] },
    ]);
    expect(further).toBe(1);
    expect(opened).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(closed).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('moves a socket whose name changed', () => {
    const counter = countSockets(frame);
    counter.start('a');
    counter.step('a', 'b', 1500);
    const { series, opened, closed } = counter.result(5, 2000);
    expect(series.map(({ name, open }) => [name, open[4], open[5], open[6]])).toEqual([
      ['a', 1, 1, 0],
      ['b', 0, 1, 1],
    ]);
    expect([...opened, ...closed].every((count) => count === 0)).toBe(true);
  });

  it('knows nothing of buckets that lie wholly in a gap, nor after the last reading', () => {
    const counter = countSockets(frame);
    counter.start('a');
    counter.gap(1150, 1450);
    const { series } = counter.result(1, 1750);
    expect(series[0]?.open).toEqual([1, 1, null, null, 1, 1, 1, 1, null, null]);
  });

  it('knows nothing before the recording began', () => {
    const counter = countSockets(frame);
    counter.gap(-Infinity, 1500);
    counter.step(null, 'a', 1600);
    expect(counter.result(1, 2000).series[0]?.open.slice(3, 8)).toEqual([null, null, 0, 1, 1]);
  });
});
