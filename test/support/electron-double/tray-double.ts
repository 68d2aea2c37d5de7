import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strictDouble } from './strict-double.ts';

/** An icon in a tray nobody sees. */
export function trayDouble(): object {
  let destroyed = false;
  return strictDouble('Tray', {
    setToolTip: () => undefined,
    setTitle: () => undefined,
    setImage: loadPicture,
    setContextMenu: () => undefined,
    isDestroyed: () => destroyed,
    destroy: () => {
      destroyed = true;
    },
  });
}

/** Electron throws where it finds no picture; wherever a test says the icons are, these are they. */
function loadPicture(image: unknown): void {
  if (typeof image !== 'string' || existsSync(join('build', 'tray', basename(image)))) return;
  throw new Error(`Failed to load image from path '${image}'`);
}

/** A picture that was found; `isEmpty` tells otherwise when a test says so. */
export function imageDouble(): object {
  return strictDouble('NativeImage', { isEmpty: () => false });
}
