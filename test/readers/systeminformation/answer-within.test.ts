import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWithin } from '../../../src-main/readers/systeminformation/answer-within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function after<Value>(delayMs: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), delayMs));
}

describe('answerWithin', () => {
  it('gives an answer that comes in time', async () => {
    const answer = answerWithin(after(50, 'yes'), 100);
    await vi.advanceTimersByTimeAsync(50);
    expect(await answer).toEqual({ inTime: true, value: 'yes' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up on one that does not', async () => {
    const answer = answerWithin(after(150, 'late'), 100);
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toEqual({ inTime: false });
  });

  it('passes a failure on', async () => {
    await expect(answerWithin(Promise.reject(new Error('broken')), 100)).rejects.toThrow('broken');
    expect(vi.getTimerCount()).toBe(0);
  });
});
