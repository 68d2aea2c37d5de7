import { strictDouble } from './strict-double.ts';

/** An icon in a tray nobody sees. */
export function trayDouble(): object {
  let destroyed = false;
  return strictDouble('Tray', {
    setToolTip: () => undefined,
    setTitle: () => undefined,
    setImage: () => undefined,
    setContextMenu: () => undefined,
    isDestroyed: () => destroyed,
    destroy: () => {
      destroyed = true;
    },
  });
}

/** A picture that was found; `isEmpty` tells otherwise when a test says so. */
export function imageDouble(): object {
  return strictDouble('NativeImage', { isEmpty: () => false });
}
