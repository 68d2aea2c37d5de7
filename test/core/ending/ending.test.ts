import { describe, expect, it } from 'vitest';
import {
  endingPhase,
  forcePatienceMs,
  politePatienceMs,
} from '../../../src-main/core/ending/ending.ts';

const asked = { runningCount: 1, askedAtMs: 1000, forcedAtMs: null, nowMs: 1000 };

describe('endingPhase', () => {
  it('waits, then says that it was ignored', () => {
    expect(endingPhase(asked)).toBe('asked');
    expect(endingPhase({ ...asked, nowMs: 999 + politePatienceMs })).toBe('asked');
    expect(endingPhase({ ...asked, nowMs: 1000 + politePatienceMs })).toBe('ignored');
  });

  it('counts from the moment of force, then says that nothing helps', () => {
    const forced = { ...asked, forcedAtMs: 90_000, nowMs: 90_000 };
    expect(endingPhase(forced)).toBe('forced');
    expect(endingPhase({ ...forced, nowMs: 90_000 + forcePatienceMs })).toBe('unkillable');
  });

  it('is over when nobody runs any more, however long it took', () => {
    expect(endingPhase({ ...asked, runningCount: 0, nowMs: 1e9 })).toBe('ended');
    expect(endingPhase({ ...asked, runningCount: 0, forcedAtMs: 1, nowMs: 1e9 })).toBe('ended');
  });

  it('offers force at once for who cannot be asked', () => {
    expect(endingPhase({ ...asked, askedAtMs: null })).toBe('deaf');
  });
});
