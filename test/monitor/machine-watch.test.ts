import { describe, expect, it } from 'vitest';
import { watchMachine } from '../../src-main/monitor/machine-watch.ts';
import type { Machine } from '../../src-main/core/machine/machine.ts';
import { handClock } from '../support/hand-clock.ts';

const machine: Machine = {
  hostname: 'ada',
  platform: 'linux',
  release: '6.1',
  arch: 'x64',
  interfaces: [],
  ephemeralPorts: { first: 32_768, last: 60_999 },
};

describe('watchMachine', () => {
  it('tells each change once, and ends when stopped', async () => {
    const clock = handClock();
    const told: string[] = [];
    let now = machine;
    const stop = watchMachine({
      known: machine,
      read: () => Promise.resolve({ ...now }),
      clock,
      paused: () => false,
      onChange: ({ hostname }) => told.push(hostname),
    });
    await clock.pass(20_000);
    expect(told).toEqual([]);
    now = { ...machine, hostname: 'grace' };
    await clock.pass(20_000);
    expect(told).toEqual(['grace']);
    stop();
    now = machine;
    await clock.pass(20_000);
    expect(told).toEqual(['grace']);
    expect(clock.pendingTimers()).toBe(0);
  });

  it('looks at once, and tells nothing after it was stopped in the middle of a look', async () => {
    const clock = handClock();
    const told: string[] = [];
    const read = () => Promise.resolve({ ...machine, hostname: 'grace' });
    const onChange = ({ hostname }: Machine) => told.push(hostname);
    const stop = watchMachine({ known: machine, read, clock, paused: () => false, onChange });
    await clock.pass(0);
    expect(told).toEqual(['grace']);
    stop();
    watchMachine({ known: machine, read, clock, paused: () => false, onChange })();
    await clock.pass(20_000);
    expect(told).toEqual(['grace']);
    expect(clock.pendingTimers()).toBe(0);
  });

  it('looks at nothing while paused', async () => {
    const clock = handClock();
    let paused = true;
    let looks = 0;
    const read = () => {
      looks += 1;
      return Promise.resolve(machine);
    };
    const onChange = () => undefined;
    const stop = watchMachine({ known: machine, read, clock, paused: () => paused, onChange });
    await clock.pass(60_000);
    expect(looks).toBe(0);
    paused = false;
    await clock.pass(10_000);
    expect(looks).toBe(2);
    stop();
  });
});
