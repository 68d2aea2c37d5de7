import { describe, expect, it } from 'vitest';
import { singleFlight } from '../../../src-main/readers/systeminformation/single-flight.ts';

describe('singleFlight', () => {
  it('joins the question under way, then asks anew', async () => {
    let asked = 0;
    const flight = singleFlight(() => {
      asked += 1;
      return Promise.resolve(asked);
    });
    expect(await Promise.all([flight.ask(), flight.ask()])).toEqual([1, 1]);
    expect(await flight.ask()).toBe(2);
  });

  it('asks anew after a failure', async () => {
    let asked = 0;
    const flight = singleFlight(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('first')) : Promise.resolve(asked);
    });
    await expect(flight.ask()).rejects.toThrow('first');
    expect(await flight.ask()).toBe(2);
  });
});
