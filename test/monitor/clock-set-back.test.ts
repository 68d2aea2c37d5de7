import { describe, expect, it } from 'vitest';
import { clockSetBack } from '../../src-main/monitor/clock-set-back.ts';
import { handClock } from '../support/hand-clock.ts';

describe('clockSetBack', () => {
  it('tells a step back once', async () => {
    const clock = handClock();
    const setBack = clockSetBack(clock);
    await clock.pass(5000);
    expect(setBack.sinceLastMs()).toBe(0);
    clock.jump(-3000);
    await clock.pass(5000);
    expect(setBack.sinceLastMs()).toBe(3000);
    expect(setBack.sinceLastMs()).toBe(0);
  });

  it('lets the clock go ahead, and measures from there', () => {
    const clock = handClock();
    const setBack = clockSetBack(clock);
    clock.jump(8 * 3_600_000);
    expect(setBack.sinceLastMs()).toBe(0);
    clock.jump(-60_000);
    expect(setBack.sinceLastMs()).toBe(60_000);
  });

  it('passes over what is too small to matter, until it adds up', () => {
    const clock = handClock();
    const setBack = clockSetBack(clock);
    const told = Array.from({ length: 5 }, () => {
      clock.jump(-100);
      return setBack.sinceLastMs();
    });
    expect(told).toEqual([0, 0, 0, 0, 500]);
  });
});
