import type { IpcRenderer } from 'electron';

/** The two methods of Electron's `ipcRenderer` that the preload uses; the page gets neither. */
export type BridgeTransport = Pick<IpcRenderer, 'invoke' | 'on'>;
