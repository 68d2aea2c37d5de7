import { checkOptions } from './known-members.ts';
import type { Behaviour } from './strict-double.ts';

/** The app before it is ready; `whenReady` resolves at once. */
export function appBehaviour(): Behaviour {
  return {
    isPackaged: true,
    setPath: () => undefined,
    getAppPath: () => '/opt/Portside/resources/app.asar',
    setLoginItemSettings: checkLoginItem,
    getLoginItemSettings: (item: unknown) => {
      checkLoginItem(item);
      return { wasOpenedAtLogin: false };
    },
    setName: () => undefined,
    setAppUserModelId: () => undefined,
    setAboutPanelOptions: () => undefined,
    enableSandbox: () => undefined,
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    getVersion: () => '1.2.3',
    getPreferredSystemLanguages: () => ['en-GB', 'de-DE'],
    getPath: (name: unknown) => `/home/ada/${String(name)}`,
    quit: () => undefined,
    exit: () => undefined,
  };
}

/** Windows would take an unquoted word with a space for two (Electron's registry value is one line). */
function checkLoginItem(item: unknown): void {
  checkOptions('Settings', Object(item) as object);
  const { path = '', args = [] } = Object(item) as { path?: string; args?: readonly string[] };
  const torn = [path, ...args].find((word) => /\s/.test(word) && !/^".*"$/.test(word));
  if (torn !== undefined) throw new Error(`Windows would start the first word of ${torn}`);
}

/** A save dialog that is cancelled and message boxes that answer with the first button. */
export function dialogBehaviour(): Behaviour {
  return {
    showErrorBox: () => undefined,
    showSaveDialog: (...values: unknown[]) => {
      checkOptions('SaveDialogOptions', Object(values.at(-1)) as object);
      return Promise.resolve({ canceled: true, filePath: '' });
    },
    showMessageBox: (...values: unknown[]) => {
      checkOptions('MessageBoxOptions', Object(values.at(-1)) as object);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    },
  };
}

export function clipboardBehaviour(): Behaviour {
  return { writeText: () => Promise.resolve() };
}

export function shellBehaviour(): Behaviour {
  return { openExternal: () => Promise.resolve(), showItemInFolder: () => undefined };
}

export function nativeThemeBehaviour(): Behaviour {
  return {
    themeSource: 'system',
    shouldUseDarkColors: false,
    shouldUseDarkColorsForSystemIntegratedUI: false,
  };
}

/** One screen of 1920 × 1080 with a panel of 40 at the top. */
export function screenBehaviour(): Behaviour {
  return {
    getAllDisplays: () => [{ workArea: { x: 0, y: 40, width: 1920, height: 1040 } }],
  };
}

export function ipcMainBehaviour(): Behaviour {
  return { handle: () => undefined, removeHandler: () => undefined };
}

export function ipcRendererBehaviour(): Behaviour {
  return { invoke: () => Promise.resolve(undefined), on: () => undefined };
}

export function contextBridgeBehaviour(): Behaviour {
  return { exposeInMainWorld: () => undefined };
}
