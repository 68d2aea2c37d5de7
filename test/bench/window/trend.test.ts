import { describe, expect, it } from 'vitest';
import { heapTrend } from './trend.ts';

describe('heapTrend', () => {
  const look = (minute: number, heapMb: number) => ({
    atMs: 5000 + minute * 60_000,
    heapMb,
    nodes: 1,
    detachedNodes: 0,
  });

  it('tells the rise in ten minutes whatever the looks jump between', () => {
    const looks = [0, 1, 2, 3].map((minute) => look(minute, 20 + minute * 2));
    const { startMb, riseMbInTenMinutes } = heapTrend(looks);
    expect(startMb).toBeCloseTo(20);
    expect(riseMbInTenMinutes).toBeCloseTo(20);
    const jumping = [look(0, 30), look(1, 32), look(2, 32), look(3, 30)];
    expect(heapTrend(jumping).riseMbInTenMinutes).toBeCloseTo(0);
  });

  it('calls a single look flat', () => {
    expect(heapTrend([look(0, 12)])).toEqual({ startMb: 12, riseMbInTenMinutes: 0 });
  });
});
