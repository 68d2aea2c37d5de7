import { describe, expect, it } from 'vitest';
import { watchTurns } from './longest-turn.ts';

describe('watchTurns', () => {
  it('finds the turn that kept all others waiting, once', async () => {
    const turns = watchTurns();
    await turns.takeLongestMs();
    const until = performance.now() + 30;
    while (performance.now() < until);
    expect(await turns.takeLongestMs()).toBeGreaterThan(5);
    const after = await turns.takeLongestMs();
    turns.stop();
    expect(after).toBeGreaterThanOrEqual(0);
  });
});
