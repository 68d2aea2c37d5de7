import type { BrowserWindowConstructorOptions } from 'electron';
import { leastSize, type WindowBounds } from './window-bounds.ts';
import { windowColour } from './window-colour.ts';

/** What of a window's options depends on where and when it is opened. */
export interface WindowCircumstances {
  readonly bounds: WindowBounds;
  readonly title: string;
  readonly dark: boolean;
  readonly preloadFile: string;
  readonly iconFile: string;
  /** Developer tools are for checkouts, not for installed apps. */
  readonly developerTools: boolean;
}

/** A native window whose page is locked in: sandboxed, isolated, without Node, webviews or drops. */
export function windowOptions(circumstances: WindowCircumstances): BrowserWindowConstructorOptions {
  const { bounds, title, dark, preloadFile, iconFile, developerTools } = circumstances;
  return {
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title,
    icon: iconFile,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: windowColour(dark),
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      // The spell checker would fetch its dictionaries from a server.
      spellcheck: false,
      devTools: developerTools,
    },
  };
}
