import { translate } from '../core/words/translate.ts';
import { type MenuRole, roleLabel } from './role-label.ts';

/** What Portside itself does from the application menu; the rest are roles the system knows. */
export type MenuCommand =
  'saveSnapshot' | 'exportSnapshot' | 'settings' | 'servicesRegistry' | 'tcpStandard' | 'showLog';

/** The application menu as data. A role brings its own shortcut and action. */
export type MenuEntry =
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'command';
      readonly label: string;
      readonly command: MenuCommand;
      readonly accelerator: string | null;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] };

/** Where the menu is shown. */
export interface MenuCircumstances {
  /** As `process.platform` names it. */
  readonly platform: string;
  /** In a checkout: reloading and developer tools are offered too. */
  readonly developerTools: boolean;
}

const separator = { kind: 'separator' } as const;

/** The application menu by the conventions of `platform`. */
export function applicationMenu(circumstances: MenuCircumstances): readonly MenuEntry[] {
  const onMac = circumstances.platform === 'darwin';
  return [
    ...(onMac ? [macAppMenu()] : []),
    submenu('menuFile', onMac, fileEntries(onMac)),
    submenu('menuEdit', onMac, editEntries()),
    submenu('menuView', onMac, viewEntries(circumstances.developerTools)),
    submenu('menuWindow', onMac, windowEntries(onMac)),
    submenu('menuHelp', onMac, helpEntries(onMac)),
  ];
}

function macAppMenu(): MenuEntry {
  const entries = [
    ...roles('about'),
    separator,
    settingsEntry(),
    separator,
    ...roles('services'),
    separator,
    ...roles('hide', 'hideOthers', 'unhide'),
    separator,
    ...roles('quit'),
  ];
  return { kind: 'submenu', label: translate('desktop.appName'), entries };
}

/** On macOS the settings are in the app's own menu. */
function fileEntries(onMac: boolean): readonly MenuEntry[] {
  if (onMac) return [saveEntry(), exportEntry(), separator, ...roles('close')];
  return [saveEntry(), exportEntry(), separator, settingsEntry(), separator, ...roles('quit')];
}

function settingsEntry(): MenuEntry {
  const label = translate('desktop.settings');
  return { kind: 'command', label, command: 'settings', accelerator: 'CmdOrCtrl+,' };
}

function saveEntry(): MenuEntry {
  const label = translate('desktop.saveSnapshot');
  return { kind: 'command', label, command: 'saveSnapshot', accelerator: 'CmdOrCtrl+S' };
}

function exportEntry(): MenuEntry {
  const label = translate('desktop.exportSnapshot');
  return { kind: 'command', label, command: 'exportSnapshot', accelerator: 'CmdOrCtrl+Shift+E' };
}

function editEntries(): readonly MenuEntry[] {
  return [...roles('undo', 'redo'), separator, ...roles('cut', 'copy', 'paste', 'selectAll')];
}

function viewEntries(developerTools: boolean): readonly MenuEntry[] {
  const forDevelopers = [...roles('reload', 'forceReload', 'toggleDevTools'), separator];
  return [
    ...(developerTools ? forDevelopers : []),
    ...roles('resetZoom', 'zoomIn', 'zoomOut'),
    separator,
    ...roles('togglefullscreen'),
  ];
}

function windowEntries(onMac: boolean): readonly MenuEntry[] {
  return onMac
    ? [...roles('minimize', 'zoom'), separator, ...roles('front')]
    : roles('minimize', 'close');
}

function helpEntries(onMac: boolean): readonly MenuEntry[] {
  const links: readonly MenuEntry[] = [link('servicesRegistry'), link('tcpStandard')];
  const all = [...links, separator, link('showLog')];
  return onMac ? all : [...all, separator, ...roles('about')];
}

function link(command: 'servicesRegistry' | 'tcpStandard' | 'showLog'): MenuEntry {
  return { kind: 'command', label: translate(`desktop.${command}`), command, accelerator: null };
}

function roles(...names: readonly MenuRole[]): readonly MenuEntry[] {
  return names.map((role) => ({ kind: 'role', role, label: roleLabel(role) }));
}

/** macOS knows no mnemonics in menu titles; elsewhere `&` marks the letter for Alt. */
function submenu(word: string, onMac: boolean, entries: readonly MenuEntry[]): MenuEntry {
  const label = translate(`desktop.${word}`);
  return { kind: 'submenu', label: onMac ? label.replace('&', '') : label, entries };
}
