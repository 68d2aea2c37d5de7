import { describe, expect, it } from 'vitest';
import type { EndingPhase } from '../../../src-main/core/ending/ending.ts';
import type { FollowedEnding } from '../../../src-main/host/ending/follow-ending.ts';
import { createKeptEndings } from '../../../src-main/host/ending/kept-endings.ts';

function anEnding(phase: EndingPhase = 'asked'): FollowedEnding & { readonly stops: () => number } {
  let stops = 0;
  const ending = { pid: 10, startedAtMs: 1, name: 'node', phase, running: [] };
  return {
    targets: [],
    current: () => ({ ...ending, successor: null, startAgainId: null }),
    markForced: () => undefined,
    stop: () => void (stops += 1),
    stops: () => stops,
  };
}

describe('createKeptEndings', () => {
  it('finds the ending of exactly one process', () => {
    const endings = createKeptEndings();
    const ending = anEnding();
    endings.keep({ pid: 10, startedAtMs: 1 }, ending);
    expect(endings.underWay({ pid: 10, startedAtMs: 1 })).toBe(ending);
    expect(endings.underWay({ pid: 10, startedAtMs: 2 })).toBeNull();
    expect(endings.underWay({ pid: 11, startedAtMs: 1 })).toBeNull();
  });

  it('does not find one that is over', () => {
    const endings = createKeptEndings();
    endings.keep({ pid: 10, startedAtMs: 1 }, anEnding('ended'));
    expect(endings.underWay({ pid: 10, startedAtMs: 1 })).toBeNull();
  });

  it('forgets the oldest of very many, and follows it no more', () => {
    const endings = createKeptEndings();
    const oldest = anEnding();
    endings.keep({ pid: 1, startedAtMs: 1 }, oldest);
    for (let pid = 2; pid <= 50; pid += 1) endings.keep({ pid, startedAtMs: 1 }, anEnding());
    expect(oldest.stops()).toBe(0);
    endings.keep({ pid: 51, startedAtMs: 1 }, anEnding());
    expect(oldest.stops()).toBe(1);
    expect(endings.underWay({ pid: 1, startedAtMs: 1 })).toBeNull();
    expect(endings.underWay({ pid: 2, startedAtMs: 1 })).not.toBeNull();
  });

  it('follows none any more when it is stopped', () => {
    const endings = createKeptEndings();
    const ending = anEnding();
    endings.keep({ pid: 10, startedAtMs: 1 }, ending);
    endings.stop();
    endings.stop();
    expect(ending.stops()).toBe(1);
  });
});
