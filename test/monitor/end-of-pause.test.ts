import { expect, it } from 'vitest';
import { atEndOfPause } from '../../src-main/monitor/end-of-pause.ts';
import { handClock } from '../support/hand-clock.ts';

function waiting(durationMs: number) {
  const clock = handClock();
  let ended = 0;
  const stop = atEndOfPause(clock, clock.nowMs() + durationMs, () => (ended += 1));
  return { clock, stop, ended: () => ended };
}

it('ends a pause once, when its time has come', async () => {
  const { clock, ended } = waiting(15 * 60_000);
  await clock.pass(15 * 60_000 - 1);
  expect(ended()).toBe(0);
  await clock.pass(1);
  expect([ended(), clock.pendingTimers()]).toEqual([1, 0]);
});

it('ends it soon after a sleep that lasted longer', async () => {
  const { clock, ended } = waiting(15 * 60_000);
  clock.jump(3_600_000);
  await clock.pass(20_000);
  expect(ended()).toBe(1);
});

it('ends one that is over already at once, and none that was stopped', async () => {
  expect(waiting(-1).ended()).toBe(1);
  const { clock, stop, ended } = waiting(1000);
  stop();
  await clock.pass(60_000);
  expect([ended(), clock.pendingTimers()]).toEqual([0, 0]);
});
