import { buildMenu } from './menu-double.ts';
import { notificationDouble } from './notification-double.ts';
import { protocolBehaviour, sessionDouble } from './session-double.ts';
import { forgetCreated, strictClass } from './strict-class.ts';
import { type Behaviour, controlOf, strictDouble } from './strict-double.ts';
import {
  appBehaviour,
  clipboardBehaviour,
  contextBridgeBehaviour,
  dialogBehaviour,
  ipcMainBehaviour,
  ipcRendererBehaviour,
  nativeThemeBehaviour,
  screenBehaviour,
  shellBehaviour,
} from './system-double.ts';
import { imageDouble, trayDouble } from './tray-double.ts';
import type { ElectronKind } from './wanted-members.ts';
import { browserWindowDouble } from './window-double.ts';

const resets: (() => void)[] = [];

function single(kind: ElectronKind, make: () => Behaviour): object {
  const object = strictDouble(kind, make());
  resets.push(() => restore(object, make()));
  return object;
}

function restore(object: object, behaviour: Behaviour): void {
  const control = controlOf(object);
  control.forget();
  for (const name of Object.keys(control.behaviour))
    Reflect.deleteProperty(control.behaviour, name);
  Object.assign(control.behaviour, behaviour);
}

function made(
  kind: ElectronKind,
  make: (options: Record<string, unknown>) => object,
  statics: () => Behaviour,
): unknown {
  const electronClass = strictClass(kind, make, statics());
  resets.push(() => restore(electronClass.statics, statics()));
  staticSides.set(kind, electronClass.statics);
  return electronClass.constructable;
}

const staticSides = new Map<ElectronKind, object>();

/** The static side of a class (`Menu`, `Notification`, …) for `controlOf`. */
export function staticSide(kind: ElectronKind): object {
  const object = staticSides.get(kind);
  if (object === undefined) throw new Error(`${kind} is no class of the double`);
  return object;
}

/** Forgets everything a test did, so that the next one starts with an untouched Electron. */
export function resetElectron(): void {
  forgetCreated();
  for (const reset of resets) reset();
}

export const app = single('App', appBehaviour);
export const clipboard = single('Clipboard', clipboardBehaviour);
export const contextBridge = single('ContextBridge', contextBridgeBehaviour);
export const dialog = single('Dialog', dialogBehaviour);
export const ipcMain = single('IpcMain', ipcMainBehaviour);
export const ipcRenderer = single('IpcRenderer', ipcRendererBehaviour);
export const nativeImage = single('NativeImage', () => ({ createFromPath: imageDouble }));
export const nativeTheme = single('NativeTheme', nativeThemeBehaviour);
export const powerMonitor = single('PowerMonitor', () => ({}));
export const protocol = single('Protocol', protocolBehaviour);
export const screen = single('Screen', screenBehaviour);
export const session = single('Session', () => ({ defaultSession: sessionDouble() }));
export const shell = single('Shell', shellBehaviour);

export const BrowserWindow = made('BrowserWindow', createWindow, () => ({}));
export const Menu = made('Menu', () => buildMenu([]), menuStatics);
export const Notification = made('Notification', notificationDouble, () => ({
  isSupported: () => true,
}));
export const Tray = made('Tray', trayDouble, () => ({}));

function menuStatics(): Behaviour {
  return { buildFromTemplate: buildMenu, setApplicationMenu: () => undefined };
}

/** As Electron does, tells the app of the contents before the constructor returns. */
function createWindow(options: Record<string, unknown>): object {
  const window = browserWindowDouble(options);
  const contents = controlOf(window).behaviour['webContents'];
  controlOf(app).emit('web-contents-created', {}, contents);
  controlOf(app).emit('browser-window-created', {}, window);
  return window;
}
