import { describe, expect, it } from 'vitest';
import type { CostMeter } from '../../src-main/monitor/cost-meter.ts';
import type { PaceRule } from '../../src-main/monitor/pace.ts';
import { startReaderLoop } from '../../src-main/monitor/reader-loop.ts';
import { handClock } from '../support/hand-clock.ts';
import { scriptedReader } from '../support/scripted-reader.ts';

function loopOf({ costMs = 4, paused = false }: { costMs?: number; paused?: boolean } = {}) {
  const clock = handClock();
  const reader = scriptedReader('procfs', () => clock.monotonicMs());
  const meter: CostMeter = { start: () => () => costMs };
  const heard: string[] = [];
  let rule: PaceRule = { intervalMs: 1000, coreShare: 0.02, patient: false, paused };
  const loop = startReaderLoop({
    reader,
    clock,
    meter,
    rule: () => rule,
    onReport: () => heard.push('report'),
    onEnd: (_report, cost) => heard.push(`end ${cost}`),
  });
  const setRule = (changed: PaceRule) => {
    rule = changed;
    loop.replan();
  };
  return { clock, reader, loop, heard, setRule };
}

describe('startReaderLoop', () => {
  it('starts at once, then at its interval', async () => {
    const { clock, reader, heard } = loopOf();
    await clock.pass(3500);
    expect(reader.startsMs).toEqual([0, 1000, 2000, 3000]);
    expect(heard.slice(0, 2)).toEqual(['report', 'end 4']);
  });

  it('knows when it starts again, but while it runs', async () => {
    const { clock, reader, loop } = loopOf();
    expect(loop.plannedStartMs()).toBeNull();
    await clock.pass(300);
    expect(loop.plannedStartMs()).toBe(1000);
    let finish: () => void = () => undefined;
    reader.work = () => new Promise((resolve) => (finish = resolve));
    await clock.pass(900);
    expect(loop.plannedStartMs()).toBeNull();
    finish();
    await clock.pass(0);
    expect(loop.plannedStartMs()).toBe(2000);
  });

  it('visits rarely when it costs much, but not before the second run', async () => {
    const { clock, reader } = loopOf({ costMs: 100 });
    await clock.pass(12_000);
    // The third start pays for the first run too, which the second did not wait for.
    expect(reader.startsMs).toEqual([0, 1000, 8500]);
    await clock.pass(20_000);
    expect(reader.startsMs.slice(3)).toEqual([16_000, 21_000, 26_000, 31_000]);
  });

  it('waits for the second run too where that may wait', async () => {
    const { clock, reader, setRule } = loopOf({ costMs: 100 });
    await clock.pass(500);
    setRule({ intervalMs: 1000, coreShare: 0.02, patient: true, paused: false });
    await clock.pass(12_000);
    expect(reader.startsMs).toEqual([0, 5000, 10_000]);
  });

  it('never overlaps with itself', async () => {
    const { clock, reader } = loopOf();
    let running = 0;
    reader.work = () => {
      running += 1;
      expect(running).toBe(1);
      return new Promise((resolve) => {
        clock.startTimer(() => {
          running -= 1;
          resolve();
        }, 4300);
      });
    };
    await clock.pass(20_000);
    expect(reader.startsMs).toEqual([0, 1000, 5300, 9600, 13_900, 18_200]);
  });

  it('plans anew when the rule changes, without starting while it runs', async () => {
    const { clock, reader, setRule } = loopOf();
    await clock.pass(1100);
    setRule({ intervalMs: 60_000, coreShare: 0.02, patient: false, paused: false });
    await clock.pass(50_000);
    expect(reader.startsMs).toEqual([0, 1000]);
    setRule({ intervalMs: 250, coreShare: 0.02, patient: false, paused: false });
    await clock.pass(600);
    expect(reader.startsMs).toEqual([0, 1000, 51_100, 51_350, 51_600]);
  });

  it('is over when stopped, also in the middle of a run', async () => {
    const { clock, reader, loop, heard } = loopOf();
    await clock.pass(500);
    loop.stop();
    await clock.pass(5000);
    expect(reader.startsMs).toEqual([0]);
    expect(reader.closed()).toBe(true);
    expect(clock.pendingTimers()).toBe(0);
    const running = loopOf();
    running.loop.stop();
    await running.clock.pass(5000);
    expect(running.heard).toEqual([]);
    expect(heard).toEqual(['report', 'end 4']);
  });

  it('goes on after the machine slept', async () => {
    const { clock, reader } = loopOf();
    await clock.pass(1500);
    clock.jump(8 * 3_600_000);
    await clock.pass(1000);
    clock.jump(-9 * 3_600_000);
    await clock.pass(1000);
    expect(reader.startsMs).toEqual([0, 1000, 2000, 3000]);
  });

  it('starts nothing in a pause, finishes what runs, and goes on at once after it', async () => {
    const { clock, reader, loop, heard, setRule } = loopOf();
    const rule = { intervalMs: 1000, coreShare: 0.02, patient: false };
    let finish: () => void = () => undefined;
    await clock.pass(500);
    reader.work = () => new Promise((resolve) => (finish = resolve));
    await clock.pass(1000);
    setRule({ ...rule, paused: true });
    reader.work = () => Promise.resolve();
    finish();
    await clock.pass(60_000);
    expect(reader.startsMs).toEqual([0, 1000]);
    expect(heard).toHaveLength(4);
    expect([loop.plannedStartMs(), clock.pendingTimers()]).toEqual([null, 0]);
    setRule({ ...rule, paused: false });
    await clock.pass(0);
    expect(reader.startsMs).toEqual([0, 1000, 61_500]);
    loop.stop();
  });

  it('does not start at all before a pause is over', async () => {
    const { clock, reader, setRule } = loopOf({ paused: true });
    await clock.pass(60_000);
    expect(reader.startsMs).toEqual([]);
    setRule({ intervalMs: 1000, coreShare: 0.02, patient: false, paused: false });
    await clock.pass(1500);
    expect(reader.startsMs).toEqual([60_000, 61_000]);
  });
});
