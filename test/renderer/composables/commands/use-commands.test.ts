import { describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../../src-renderer/stores/command.ts';
import { useCommands } from '../../../../src-renderer/composables/commands/use-commands.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

function stage() {
  const openSheet = vi.fn();
  const commands = runComposable(silentLink, () => useCommands({ openSheet }));
  const ids = (): readonly string[] => commands.value.map(({ id }) => id);
  const find = (id: string): Command | undefined => commands.value.find((one) => one.id === id);
  return { openSheet, ids, find, options: useListOptions() };
}

describe('useCommands', () => {
  it('offers what can be done with the window, in one order', () => {
    const { ids } = stage();
    const places = ['view ports', 'view history', 'window.pause', 'compare.commandFromNow'];
    places.push('saved.title', 'action.expand-all', 'action.exportSnapshot', 'theme light');
    places.push('window.glossaryOpen', 'window.shortcuts');
    const found = places.map((id) => ids().indexOf(id));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(new Set(ids()).size).toBe(ids().length);
  });

  it('does what it says', () => {
    const { find, options, openSheet } = stage();
    find('view processes')?.run();
    expect(options.view).toBe('processes');
    find('action.focusExposed')?.run();
    find('action.timeWait')?.run();
    expect([options.focus, options.hideTimeWait]).toEqual(['exposed', true]);
    find('action.showEverything')?.run();
    expect([options.focus, options.hideTimeWait]).toEqual(['all', false]);
    find('window.shortcuts')?.run();
    expect(openSheet).toHaveBeenCalledOnce();
  });

  it('puts what can be done with the row first, the open one before the active one', () => {
    const { ids, find, options } = stage();
    const sockets = [listenerAt('127.0.0.1:3000', [anOwner(7, 'node')], { id: 'web' })];
    void useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
    expect(ids()[0]).toBe('view ports');
    options.activeKey = 'socket:web';
    expect(find(ids()[0] ?? '')?.group).toBe('row');
    const filter = ids().find((id) => id.startsWith('hide '));
    find(filter ?? '')?.run();
    expect(options.filterText).toMatch(/^-/);
    options.openKey = 'gone';
    expect(ids()[0]).toBe('view ports');
  });
});
