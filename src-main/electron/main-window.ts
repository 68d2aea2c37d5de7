import { BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron';
import type { EventName, EventPayload } from '../core/contract/contract.ts';
import { eventChannel } from '../core/contract/preload-bridge.ts';
import { translate } from '../core/words/translate.ts';
import { pageUrl } from './app-origin.ts';
import { openingBounds } from './window-bounds.ts';
import { windowColour } from './window-colour.ts';
import { type WindowCircumstances, windowOptions } from './window-options.ts';

/** Where a new window comes from and who wants to know about it. */
export interface MainWindowOptions extends Pick<
  WindowCircumstances,
  'preloadFile' | 'iconFile' | 'developerTools'
> {
  /** Told when the window gets in or out of sight (hidden, minimised, closed). */
  readonly onVisibility: (visible: boolean) => void;
  /** Called for each window made, before its page loads. */
  readonly onCreated: (window: BrowserWindow) => void;
}

/** The one window of the app, which may be closed and opened again. */
export interface MainWindow {
  /** Brings the window to the front; makes it when there is none. */
  open(): void;
  /** Opens the window and lets its page show a port, as soon as the page can. */
  reveal(port: EventPayload<'port.reveal'>): void;
  /** Opens the window with its settings, as soon as the page can. */
  openSettings(): void;
  send<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  /** null while the window is closed. */
  current(): BrowserWindow | null;
}

interface WindowState {
  window: BrowserWindow | null;
  /** Whether the page has loaded, so that an event would not fall on the floor. */
  pageReady: boolean;
  awaited: { readonly name: EventName; readonly payload: unknown } | null;
  bounds: Rectangle | null;
  maximised: boolean;
}

/** Makes the keeper of the window; `open` makes the window itself. Needs a ready app. */
export function createMainWindow(options: MainWindowOptions): MainWindow {
  const state: WindowState = {
    window: null,
    pageReady: false,
    awaited: null,
    bounds: null,
    maximised: false,
  };
  nativeTheme.on('updated', () => {
    state.window?.setBackgroundColor(windowColour(nativeTheme.shouldUseDarkColors));
  });
  return {
    open: () => openWindow(state, options),
    reveal: (port) => openFor(state, options, { name: 'port.reveal', payload: port }),
    openSettings: () => openFor(state, options, { name: 'settings.open', payload: null }),
    send: (name, payload) => state.window?.webContents.send(eventChannel, name, payload),
    current: () => state.window,
  };
}

/** Opens the window and lets its page hear of `awaited` as soon as it can. */
function openFor(
  state: WindowState,
  options: MainWindowOptions,
  awaited: NonNullable<WindowState['awaited']>,
): void {
  state.awaited = awaited;
  openWindow(state, options);
  sendAwaited(state);
}

function openWindow(state: WindowState, options: MainWindowOptions): void {
  const { window } = state;
  if (window === null) {
    createWindow(state, options);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function createWindow(state: WindowState, options: MainWindowOptions): void {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow(
    windowOptions({
      ...options,
      bounds: openingBounds(state.bounds, workAreas),
      title: translate('desktop.appName'),
      dark: nativeTheme.shouldUseDarkColors,
    }),
  );
  state.window = window;
  followPage(state, window);
  followLife(state, window, options);
  options.onCreated(window);
  window.loadURL(pageUrl).catch((error: unknown) => {
    console.error('the page did not load', error);
  });
}

function followPage(state: WindowState, window: BrowserWindow): void {
  window.webContents.on('did-start-loading', () => {
    state.pageReady = false;
  });
  window.webContents.on('did-finish-load', () => {
    state.pageReady = true;
    sendAwaited(state);
  });
}

function sendAwaited(state: WindowState): void {
  if (!state.pageReady || state.awaited === null) return;
  const { name, payload } = state.awaited;
  state.window?.webContents.send(eventChannel, name, payload);
  state.awaited = null;
}

function followLife(
  state: WindowState,
  window: BrowserWindow,
  { onVisibility }: MainWindowOptions,
): void {
  const tellVisibility = () => {
    onVisibility(window.isVisible() && !window.isMinimized());
  };
  window.once('ready-to-show', () => {
    if (state.maximised) window.maximize();
    window.show();
  });
  window.on('show', tellVisibility);
  window.on('hide', tellVisibility);
  window.on('minimize', tellVisibility);
  window.on('restore', tellVisibility);
  window.on('close', () => {
    state.bounds = window.getNormalBounds();
    state.maximised = window.isMaximized();
  });
  window.on('closed', () => {
    state.window = null;
    state.pageReady = false;
    onVisibility(false);
  });
}
