import { checkOptions } from './known-members.ts';
import { type Behaviour, controlOf, strictDouble } from './strict-double.ts';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The contents of a window. */
export function webContentsDouble(): object {
  return strictDouble('WebContents', {
    send: () => undefined,
    isDestroyed: () => false,
    reload: () => undefined,
    forcefullyCrashRenderer: () => undefined,
    setWindowOpenHandler: () => undefined,
  });
}

/** A window that keeps its state as Electron's does, without a screen. */
export function browserWindowDouble(options: Record<string, unknown>): object {
  checkOptions('BrowserWindowConstructorOptions', options);
  checkOptions('WebPreferences', Object(options['webPreferences']) as object);
  const window = strictDouble(
    'BrowserWindow',
    windowBehaviour(options, () => window),
  );
  return window;
}

function windowBehaviour(options: Record<string, unknown>, self: () => object): Behaviour {
  const state = { visible: options['show'] !== false, minimised: false, destroyed: false };
  const emit = (event: string) => {
    controlOf(self()).emit(event);
  };
  const change = (key: keyof typeof state, value: boolean, event: string) => () => {
    if (state[key] === value) return;
    state[key] = value;
    emit(event);
  };
  return {
    webContents: webContentsDouble(),
    loadURL: () => Promise.resolve(),
    isVisible: () => state.visible,
    isMinimized: () => state.minimised,
    isMaximized: () => false,
    isDestroyed: () => state.destroyed,
    show: change('visible', true, 'show'),
    hide: change('visible', false, 'hide'),
    minimize: change('minimised', true, 'minimize'),
    restore: change('minimised', false, 'restore'),
    maximize: () => undefined,
    focus: () => undefined,
    setBackgroundColor: () => undefined,
    getNormalBounds: () => boundsOf(options),
    close: () => {
      emit('close');
      state.visible = false;
      state.destroyed = true;
      emit('closed');
    },
  };
}

function boundsOf(options: Record<string, unknown>): Bounds {
  const number = (name: string, otherwise: number) => {
    const value = options[name];
    return typeof value === 'number' ? value : otherwise;
  };
  return {
    x: number('x', 100),
    y: number('y', 100),
    width: number('width', 800),
    height: number('height', 600),
  };
}
