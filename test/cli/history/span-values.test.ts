import { describe, expect, it } from 'vitest';
import { localTime } from '../../../src-main/cli/history/local-time.ts';
import { spanValues } from '../../../src-main/cli/history/span-values.ts';

describe('spanValues', () => {
  it('names the first and the last moment that is recorded', () => {
    const [oldestAtMs, newestAtMs] = [1_763_700_000_000, 1_763_703_600_000];
    expect(spanValues({ oldestAtMs, newestAtMs })).toEqual({
      from: localTime(oldestAtMs),
      to: localTime(newestAtMs),
    });
  });

  it('has words for a history of nothing, too', () => {
    const { from, to } = spanValues({ oldestAtMs: null, newestAtMs: null });
    expect(from).toBe(localTime(0));
    expect(to).toBe(from);
  });
});
