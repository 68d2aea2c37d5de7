import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuEntry } from './application-menu.ts';

/** What happens when a command of the application menu is chosen. */
export type MenuActions = Readonly<Record<MenuCommand, () => void>>;

/** Turns the menu's data into what `Menu.buildFromTemplate` takes. */
export function menuTemplate(
  entries: readonly MenuEntry[],
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  return entries.map((entry) => templateItem(entry, actions));
}

function templateItem(entry: MenuEntry, actions: MenuActions): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'role':
      return { role: entry.role, label: entry.label };
    case 'separator':
      return { type: 'separator' };
    case 'submenu':
      return { label: entry.label, submenu: menuTemplate(entry.entries, actions) };
    case 'command': {
      const { label, accelerator, command } = entry;
      const click = () => actions[command]();
      return accelerator === null ? { label, click } : { label, click, accelerator };
    }
  }
}
