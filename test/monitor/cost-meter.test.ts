import { describe, expect, it } from 'vitest';
import { costMeter } from '../../src-main/monitor/cost-meter.ts';

function measured() {
  const times = { own: 0, children: 0 as number | null, elapsed: 0 };
  const meter = costMeter({
    ownMs: () => times.own,
    childrenMs: () => times.children,
    elapsedMs: () => times.elapsed,
  });
  return { times, meter };
}

describe('costMeter', () => {
  it('measures the thread alone for runs without commands', () => {
    const { times, meter } = measured();
    const end = meter.start(false);
    times.own += 8;
    times.children = 500;
    times.elapsed += 20;
    expect(end()).toBe(8);
  });

  it('adds what commands took', () => {
    const { times, meter } = measured();
    const end = meter.start(true);
    times.own += 5;
    times.children = 30;
    times.elapsed += 200;
    expect(end()).toBe(35);
  });

  it('takes the time that passed where the OS tells nothing about children', () => {
    const { times, meter } = measured();
    times.children = null;
    const end = meter.start(true);
    times.own += 5;
    times.elapsed += 200;
    expect(end()).toBe(200);
  });

  it('does not charge a run for the night the machine slept through in the middle of it', () => {
    const { times, meter } = measured();
    times.children = null;
    const end = meter.start(true);
    times.own += 5;
    times.elapsed += 8 * 3_600_000;
    expect(end()).toBe(5);
    const next = meter.start(true);
    times.elapsed += 300;
    expect(next()).toBe(300);
  });

  it('does not charge a run for another that ran while it waited', () => {
    const { times, meter } = measured();
    const endOuter = meter.start(true);
    times.own += 2;
    const endInner = meter.start(false);
    times.own += 10;
    expect(endInner()).toBe(10);
    times.own += 3;
    expect(endOuter()).toBe(5);
  });

  it('charges nothing twice over many runs', () => {
    const { times, meter } = measured();
    let charged = 0;
    for (let run = 0; run < 10; run += 1) {
      const endOuter = meter.start(true);
      const endInner = meter.start(false);
      times.own += 4;
      charged += endInner();
      times.own += 1;
      charged += endOuter();
    }
    expect(charged).toBe(times.own);
  });
});
