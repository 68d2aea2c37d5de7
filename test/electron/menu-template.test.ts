import { expect, it } from 'vitest';
import type { MenuCommand } from '../../src-main/electron/application-menu.ts';
import { menuTemplate } from '../../src-main/electron/menu-template.ts';

it('turns each kind of entry into what Electron takes', () => {
  const chosen: string[] = [];
  const choose = (command: MenuCommand) => () => void chosen.push(command);
  const [submenu] = menuTemplate(
    [
      {
        kind: 'submenu',
        label: 'File',
        entries: [
          { kind: 'command', label: 'Export', command: 'exportSnapshot', accelerator: 'Ctrl+E' },
          { kind: 'command', label: 'TCP', command: 'tcpStandard', accelerator: null },
          { kind: 'separator' },
          { kind: 'role', role: 'quit', label: 'Quit' },
        ],
      },
    ],
    {
      saveSnapshot: choose('saveSnapshot'),
      exportSnapshot: choose('exportSnapshot'),
      settings: choose('settings'),
      servicesRegistry: choose('servicesRegistry'),
      tcpStandard: choose('tcpStandard'),
      showLog: choose('showLog'),
    },
  );
  expect(submenu).toEqual({
    label: 'File',
    submenu: [
      { label: 'Export', accelerator: 'Ctrl+E', click: expect.any(Function) as unknown },
      { label: 'TCP', click: expect.any(Function) as unknown },
      { type: 'separator' },
      { role: 'quit', label: 'Quit' },
    ],
  });
  for (const { click } of submenu?.submenu as { click?: () => void }[]) click?.();
  expect(chosen).toEqual(['exportSnapshot', 'tcpStandard']);
});
