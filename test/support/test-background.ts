import { onTestFinished } from 'vitest';
import type { Background, BackgroundOptions } from '../../src-main/host/start-background.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';
import { startOwnBackground } from './own-background.ts';

/** As `startOwnBackground`; it ends with the test. */
export async function startTestBackground(
  monitor: Monitor,
  more?: Pick<BackgroundOptions, 'askNames'>,
): Promise<Background> {
  const { background, end } = await startOwnBackground(monitor, more);
  onTestFinished(end);
  return background;
}
