import { describe, expect, it } from 'vitest';
import {
  chooseDesktop,
  type DesktopChoice,
  type DesktopFacts,
  hasDisplay,
} from '../../../src-main/cli/start/choose-desktop.ts';

const ready: DesktopFacts = {
  platform: 'linux',
  environment: { DISPLAY: ':0' },
  isRoot: false,
  isBuilt: true,
  electron: '/e/electron',
  canInstall: true,
};
const desktop: DesktopChoice = { kind: 'electron', program: '/e/electron' };
const browser = (reason: string) => ({ kind: 'browser', reason });

describe('chooseDesktop', () => {
  it.each<readonly [string, Partial<DesktopFacts>, object]>([
    ['everything is there', {}, desktop],
    ['Wayland', { environment: { WAYLAND_DISPLAY: 'wayland-0' } }, desktop],
    ['X11 through SSH', { environment: { DISPLAY: ':10', SSH_CONNECTION: 'x' } }, desktop],
    ['no display', { environment: {} }, browser('start-noDisplay')],
    ['an empty display', { environment: { DISPLAY: '' } }, browser('start-noDisplay')],
    [
      'an empty X11 one beside Wayland',
      { environment: { DISPLAY: '', WAYLAND_DISPLAY: 'w' } },
      desktop,
    ],
    ['root', { isRoot: true }, browser('start-root')],
    ['root without a display', { isRoot: true, environment: {} }, browser('start-noDisplay')],
    ['root on macOS', { isRoot: true, platform: 'darwin', environment: {} }, desktop],
    ['macOS', { platform: 'darwin', environment: {} }, desktop],
    ['Windows', { platform: 'win32', environment: {} }, desktop],
    [
      'macOS through SSH',
      { platform: 'darwin', environment: { SSH_CONNECTION: 'x' } },
      browser('start-remote'),
    ],
    ['not built', { isBuilt: false }, browser('start-notBuilt')],
    ['Electron missing', { electron: null }, { kind: 'install' }],
    ['Electron not to be had', { electron: null, canInstall: false }, browser('start-noElectron')],
    [
      'Electron missing and no display: nothing is fetched',
      { electron: null, environment: {} },
      browser('start-noDisplay'),
    ],
    [
      'Electron missing and root: nothing is fetched',
      { electron: null, isRoot: true },
      browser('start-root'),
    ],
    [
      'Electron missing and not built: nothing is fetched',
      { electron: null, isBuilt: false },
      browser('start-notBuilt'),
    ],
  ])('%s', (_name, changes, choice) => {
    expect(chooseDesktop({ ...ready, ...changes })).toEqual(choice);
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', { WAYLAND_DISPLAY: 'w' }, true],
    ['linux', {}, false],
    ['freebsd', { DISPLAY: ':0' }, true],
    ['win32', {}, true],
    ['win32', { SSH_CONNECTION: '10.0.0.1' }, false],
  ])('%s with %j: %s', (platform, environment, has) => {
    expect(hasDisplay(platform, environment)).toBe(has);
  });
});
