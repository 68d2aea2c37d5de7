import { describe, expect, it } from 'vitest';
import { lookUpBackoff } from '../../../src-main/readers/procfs/look-up-backoff.ts';

const everything = () => true;

/** The numbers of the readings, of `count`, in which inode 7 was looked for in vain. */
function attemptsIn(count: number): number[] {
  const backoff = lookUpBackoff();
  const attempts: number[] = [];
  for (let reading = 1; reading <= count; reading += 1) {
    const due = backoff.due(new Set([7]), everything);
    if (due.has(7)) attempts.push(reading);
    backoff.remember(due);
  }
  return attempts;
}

describe('lookUpBackoff', () => {
  it('looks at once, then ever more rarely', () => {
    expect(attemptsIn(70)).toEqual([1, 2, 4, 8, 16, 32, 64]);
  });

  it('never gives up', () => {
    expect(attemptsIn(200).slice(-2)).toEqual([128, 192]);
  });

  it('leaves out sockets whose owner is known', () => {
    const due = lookUpBackoff().due(new Set([7, 8]), (inode) => inode === 8);
    expect([...due]).toEqual([8]);
  });

  it('starts anew with a socket that was gone', () => {
    const backoff = lookUpBackoff();
    for (let reading = 0; reading < 5; reading += 1) {
      backoff.remember(backoff.due(new Set([7]), everything));
    }
    backoff.due(new Set(), everything);
    expect([...backoff.due(new Set([7]), everything)]).toEqual([7]);
  });
});
