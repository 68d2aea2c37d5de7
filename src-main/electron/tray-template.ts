import type { MenuItemConstructorOptions } from 'electron';
import type { EventPayload } from '../core/contract/contract.ts';
import type { TrayCommand, TrayEntry } from '../core/tray/tray-entry.ts';

/** What clicks in the tray do. */
export interface TrayActions extends Readonly<Record<TrayCommand, () => void>> {
  reveal(port: EventPayload<'port.reveal'>): void;
}

/** Turns the tray menu's data into what `Menu.buildFromTemplate` takes. */
export function trayTemplate(
  entries: readonly TrayEntry[],
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  return entries.map((entry) => templateItem(entry, actions));
}

function templateItem(entry: TrayEntry, actions: TrayActions): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'text':
      return { label: entry.label, enabled: false };
    case 'separator':
      return { type: 'separator' };
    case 'submenu':
      return { label: entry.label, submenu: trayTemplate(entry.entries, actions) };
    case 'command':
      return { label: entry.label, click: () => actions[entry.command]() };
    case 'port': {
      const { label, protocol, port } = entry;
      return { label, click: () => actions.reveal({ protocol, port }) };
    }
  }
}
