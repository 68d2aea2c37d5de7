import { pauseChoices, type ReadingPause } from '../table/reading-pause.ts';
import { translate } from '../words/translate.ts';
import type { TrayEntry } from './tray-entry.ts';

/** The way to let nothing be read for a while, or the way back. */
export function pauseEntry(pause: ReadingPause | null): TrayEntry {
  if (pause !== null) {
    return {
      kind: 'command',
      label: translate('tray.resume'),
      deed: { kind: 'pause', wish: null },
    };
  }
  const entries = pauseChoices.map((wish): TrayEntry => ({
    kind: 'command',
    label: translate(`tray.pause-${wish}`),
    deed: { kind: 'pause', wish },
  }));
  return { kind: 'submenu', label: translate('tray.pause'), entries };
}
