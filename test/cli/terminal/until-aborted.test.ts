import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../../src-main/cli/terminal/until-aborted.ts';

describe('untilAborted', () => {
  it('waits for the abort', async () => {
    const controller = new AbortController();
    const steps: string[] = [];
    const waiting = untilAborted(controller.signal).then(() => steps.push('aborted'));
    await Promise.resolve();
    steps.push('still waiting');
    controller.abort();
    await waiting;
    expect(steps).toEqual(['still waiting', 'aborted']);
  });

  it('does not wait for an abort that was before', async () => {
    await expect(untilAborted(AbortSignal.abort())).resolves.toBeUndefined();
  });
});
