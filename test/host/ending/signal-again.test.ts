import { describe, expect, it } from 'vitest';
import type { FollowedEnding } from '../../../src-main/host/ending/follow-ending.ts';
import { signalAgain } from '../../../src-main/host/ending/signal-again.ts';
import { fakeProcesses } from '../../support/fake-processes.ts';

const ending = {
  pid: 10,
  startedAtMs: 1_000_000,
  name: 'node',
  phase: 'ignored',
  running: [],
  successor: null,
  startAgainId: null,
} as const;

function stage() {
  let forced = 0;
  const followed: FollowedEnding = {
    targets: [10, 11].map((pid) => ({ pid, startedAtMs: 1_000_000, name: 'node' })),
    current: () => ending,
    markForced: () => void (forced += 1),
    stop: () => undefined,
  };
  return { ...fakeProcesses(), followed, forced: () => forced };
}

describe('signalAgain', () => {
  it('forces only what still runs', async () => {
    const { system, running, signals, followed, forced } = stage();
    running.delete(10);
    const answer = await signalAgain(followed, true, system);
    expect(answer).toEqual({ outcome: 'signalled', ending });
    expect([signals, forced()]).toEqual([['forcibly 11'], 1]);
  });

  it('can ask once more without force', async () => {
    const { system, signals, followed, forced } = stage();
    await signalAgain(followed, false, system);
    expect([signals, forced()]).toEqual([['politely 10', 'politely 11'], 0]);
  });

  it('signals nobody when all are gone', async () => {
    const { system, running, signals, followed, forced } = stage();
    running.clear();
    expect(await signalAgain(followed, true, system)).toMatchObject({ outcome: 'signalled' });
    expect([signals, forced()]).toEqual([[], 0]);
  });

  it('says why it could not, with what to run instead', async () => {
    const { system, outcomes, followed, forced } = stage();
    outcomes.set(10, 'not-permitted');
    const answer = await signalAgain(followed, true, system);
    expect(answer).toMatchObject({ outcome: 'refused', refusal: 'not-permitted' });
    expect('command' in answer && answer.command).toContain('10');
    expect(forced()).toBe(0);
  });
});
