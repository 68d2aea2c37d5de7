import { describe, expect, it } from 'vitest';
import { systemCostSources } from '../../src-main/monitor/cost-sources.ts';

describe('systemCostSources', () => {
  it('grows with what this thread does', () => {
    const before = systemCostSources.ownMs();
    const untilMs = performance.now() + 30;
    while (performance.now() < untilMs) Math.sqrt(untilMs);
    expect(systemCostSources.ownMs()).toBeGreaterThan(before);
  });

  it('knows the time of children on Linux only', () => {
    expect(systemCostSources.childrenMs() === null).toBe(process.platform !== 'linux');
  });

  it('has a clock that does not go back', () => {
    const before = systemCostSources.elapsedMs();
    expect(systemCostSources.elapsedMs()).toBeGreaterThanOrEqual(before);
  });
});
