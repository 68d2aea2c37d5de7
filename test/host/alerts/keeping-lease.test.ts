import { describe, expect, it } from 'vitest';
import { type KeepingLease, leaseKeeping } from '../../../src-main/host/alerts/keeping-lease.ts';
import { handClock } from '../../support/hand-clock.ts';

/** One claim that several want. */
function oneClaim() {
  const clock = handClock();
  let taken = false;
  let asked = 0;
  const heard: string[] = [];
  const want = (name: string): Promise<KeepingLease> =>
    leaseKeeping({
      clock,
      onHeld: () => heard.push(name),
      claim: () => {
        asked += 1;
        if (taken) return Promise.resolve(null);
        taken = true;
        return Promise.resolve(() => (taken = false));
      },
    });
  return { clock, heard, want, asked: () => asked };
}

describe('the claim to keep something', () => {
  it('is had by the first and passes on when that one stops', async () => {
    const { clock, heard, want } = oneClaim();
    const [first, second] = [await want('first'), await want('second')];
    expect([first.held(), second.held()]).toEqual([true, false]);
    await clock.pass(60_000);
    expect(heard).toEqual([]);
    await first.stop();
    await clock.pass(3000);
    expect([first.held(), second.held()]).toEqual([false, true]);
    expect(heard).toEqual(['second']);
    await second.stop();
    expect(clock.pendingTimers()).toBe(0);
  });

  it('is given up by who is not fit, and wanted again by who is', async () => {
    const { clock, heard, want } = oneClaim();
    const [first, second] = [await want('first'), await want('second')];
    first.setFit(false);
    await clock.pass(3000);
    expect([first.held(), second.held()]).toEqual([false, true]);
    first.setFit(true);
    await clock.pass(10_000);
    expect(first.held()).toBe(false);
    await second.stop();
    await clock.pass(3000);
    expect(heard).toEqual(['second', 'first']);
    await first.stop();
    expect(clock.pendingTimers()).toBe(0);
  });

  it('is not asked for any more after a stop', async () => {
    const { clock, want, asked } = oneClaim();
    const [first, second] = [await want('first'), await want('second')];
    await second.stop();
    second.setFit(false);
    second.setFit(true);
    const before = asked();
    await clock.pass(60_000);
    expect([asked(), clock.pendingTimers()]).toEqual([before, 0]);
    await first.stop();
  });
});
