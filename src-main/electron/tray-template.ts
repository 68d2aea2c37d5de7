import type { MenuItemConstructorOptions } from 'electron';
import { escapeMnemonics } from '../core/tray/menu-text.ts';
import type { TrayDeed, TrayEntry } from '../core/tray/tray-entry.ts';

/** Does what was chosen in the tray. */
export type PerformDeed = (deed: TrayDeed) => void;

/** Turns the tray menu's data into what `Menu.buildFromTemplate` takes. */
export function trayTemplate(
  entries: readonly TrayEntry[],
  perform: PerformDeed,
): MenuItemConstructorOptions[] {
  return entries.map((entry) => templateItem(entry, perform));
}

function templateItem(entry: TrayEntry, perform: PerformDeed): MenuItemConstructorOptions {
  if (entry.kind === 'separator') return { type: 'separator' };
  const label = escapeMnemonics(entry.label);
  switch (entry.kind) {
    case 'text':
      return { label, enabled: false };
    case 'submenu':
      return { label, submenu: trayTemplate(entry.entries, perform) };
    case 'command':
      return { label, click: () => perform(entry.deed) };
  }
}
