import type { Page } from 'playwright-core';

/**
 * Waits until what was just opened is drawn and has faded in: a page in the middle of a fade has
 * neither the contrast nor the places of the one a reader sees. What moves for ever is let move.
 */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
    const fades = (): Animation[] =>
      document.getAnimations().filter(({ effect, playState }) => {
        const { iterations } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && iterations !== Infinity;
      });
    // What is mounted in this frame may start its fade in the next.
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await nextFrame();
      const running = fades();
      if (running.length > 0) quiet = 0;
      await Promise.allSettled(running.map(({ finished }) => finished));
    }
  });
}
