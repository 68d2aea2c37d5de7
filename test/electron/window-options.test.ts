import { describe, expect, it } from 'vitest';
import { windowOptions } from '../../src-main/electron/window-options.ts';

const circumstances = {
  bounds: { x: 1, y: 2, width: 900, height: 600 },
  title: 'Portside',
  dark: false,
  preloadFile: '/app/preload.cjs',
  iconFile: '/app/icon.png',
  developerTools: false,
};

describe('the options of the window', () => {
  it('lock the page in', () => {
    expect(windowOptions(circumstances).webPreferences).toEqual({
      preload: '/app/preload.cjs',
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
      spellcheck: false,
      devTools: false,
    });
  });

  it('are those of a native window that is shown when it has something to show', () => {
    const options = windowOptions(circumstances);
    expect(options).toMatchObject({ ...circumstances.bounds, show: false, title: 'Portside' });
    expect(options).toMatchObject({ minWidth: 720, minHeight: 480 });
    expect(options.frame).toBeUndefined();
    expect(options.titleBarStyle).toBeUndefined();
  });

  it('colour the ground by the theme', () => {
    expect(windowOptions(circumstances).backgroundColor).toBe('#ffffff');
    expect(windowOptions({ ...circumstances, dark: true }).backgroundColor).toBe('#1e1f22');
  });

  it('offer developer tools in a checkout only', () => {
    const { webPreferences } = windowOptions({ ...circumstances, developerTools: true });
    expect(webPreferences?.devTools).toBe(true);
  });
});
