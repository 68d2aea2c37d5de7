import { describe, expect, it, vi } from 'vitest';

/** Longer than Vitest would wait unasked. */
const laterMs = 1300;

function trueLater(): () => boolean {
  const sinceMs = performance.now();
  return () => performance.now() - sinceMs > laterMs;
}

describe('waiting in a test', () => {
  it('goes on for longer than a second', async () => {
    const [one, other, third] = [trueLater(), trueLater(), trueLater()];
    await Promise.all([
      vi.waitFor(() => {
        expect(one()).toBe(true);
      }),
      vi.waitUntil(other),
      expect.poll(third).toBe(true),
    ]);
  });

  it('ends at once when the time that is given is over', async () => {
    await expect(vi.waitUntil(() => false, { timeout: 20 })).rejects.toThrow();
  });
});
