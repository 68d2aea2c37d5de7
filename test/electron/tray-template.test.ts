import { describe, expect, it } from 'vitest';
import type { TrayDeed, TrayEntry } from '../../src-main/core/tray/tray-entry.ts';
import { trayTemplate } from '../../src-main/electron/tray-template.ts';

const entries: readonly TrayEntry[] = [
  { kind: 'text', label: 'R&D' },
  { kind: 'separator' },
  {
    kind: 'submenu',
    label: 'a_b & c',
    entries: [{ kind: 'command', label: '&File', deed: { kind: 'open' } }],
  },
];

describe('the template of the tray menu', () => {
  it('shows every & as it is, on every level', () => {
    expect(trayTemplate(entries, () => undefined)).toMatchObject([
      { label: 'R&&D', enabled: false },
      { type: 'separator' },
      { label: 'a_b && c', submenu: [{ label: '&&File' }] },
    ]);
  });

  it('does what is chosen, wherever it stands', () => {
    const done: TrayDeed[] = [];
    const [, , submenu] = trayTemplate(entries, (deed) => done.push(deed));
    const [item] = submenu?.submenu as { click: () => void }[];
    item?.click();
    expect(done).toEqual([{ kind: 'open' }]);
  });
});
