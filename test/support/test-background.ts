import { onTestFinished } from 'vitest';
import type { Background } from '../../src-main/host/start-background.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';
import { startOwnBackground } from './own-background.ts';

/** As `startOwnBackground`; it ends with the test. */
export async function startTestBackground(monitor: Monitor): Promise<Background> {
  const { background, end } = await startOwnBackground(monitor);
  onTestFinished(end);
  return background;
}
