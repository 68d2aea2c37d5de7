import { onTestFinished } from 'vitest';
import type { Background, BackgroundOptions } from '../../src-main/host/start-background.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';
import { startOwnBackground, type PrepareData } from './own-background.ts';

/** As `startOwnBackground`; it ends with the test. */
export async function startTestBackground(
  monitor: Monitor,
  more?: Pick<BackgroundOptions, 'askNames'>,
  prepare?: PrepareData,
): Promise<Background> {
  const { background, end } = await startOwnBackground(monitor, more, prepare);
  onTestFinished(end);
  return background;
}
