import { describe, expect, it } from 'vitest';
import { lookUpBackoff } from '../../../src-main/readers/procfs/look-up-backoff.ts';

/** The numbers of the readings, of `count`, in which inode 7 was looked for in vain. */
function attemptsIn(count: number): number[] {
  const backoff = lookUpBackoff();
  const attempts: number[] = [];
  for (let reading = 1; reading <= count; reading += 1) {
    const due = backoff.due(new Set([7]));
    if (due.has(7)) attempts.push(reading);
    backoff.remember(due);
  }
  return attempts;
}

describe('lookUpBackoff', () => {
  it('looks at once, then ever more rarely', () => {
    expect(attemptsIn(90)).toEqual([1, 2, 6, 22, 86]);
  });

  it('never gives up', () => {
    expect(attemptsIn(220).slice(-2)).toEqual([150, 214]);
  });

  it('knows what was looked for in vain', () => {
    const backoff = lookUpBackoff();
    backoff.remember(backoff.due(new Set([7])));
    expect([...backoff.due(new Set([7, 8]))]).toEqual([7, 8]);
    expect([backoff.isRetry(7), backoff.isRetry(8)]).toEqual([true, false]);
  });

  it('starts anew with a socket that was gone', () => {
    const backoff = lookUpBackoff();
    for (let reading = 0; reading < 5; reading += 1) {
      backoff.remember(backoff.due(new Set([7])));
    }
    backoff.due(new Set());
    expect([...backoff.due(new Set([7]))]).toEqual([7]);
  });
});
