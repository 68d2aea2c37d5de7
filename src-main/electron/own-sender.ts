import type { WebFrameMain } from 'electron';
import { appOrigin } from './app-origin.ts';

/**
 * Whether a message comes from the window's own page: a living main frame of the app's origin.
 * `frame` is null when the frame went away or navigated before it was asked for.
 */
export function isOwnSender(frame: Pick<WebFrameMain, 'origin' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}
