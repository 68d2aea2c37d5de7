import { afterEach, describe, expect, it, vi } from 'vitest';
import { useRowCommands } from '../../../../src-renderer/composables/commands/use-row-commands.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

const sockets = [
  listenerAt('127.0.0.1:3000', [anOwner(7, 'node')], { id: 'web' }),
  listenerAt('127.0.0.1:5432', [anOwner(8, 'postgres')], { id: 'base' }),
];

afterEach(() => void vi.unstubAllGlobals());

function stage() {
  const open = vi.fn();
  vi.stubGlobal('open', open);
  const commands = runComposable(silentLink, useRowCommands);
  void useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
  const find = (id: string) => commands.value.find((one) => one.id === id);
  return { commands, find, open, options: useListOptions() };
}

describe('useRowCommands', () => {
  it('offers nothing while no row is open or active, or the row is gone', () => {
    const { commands, options } = stage();
    expect(commands.value).toEqual([]);
    options.activeKey = 'socket:gone';
    expect(commands.value).toEqual([]);
  });

  it('offers all that can be done with the active row, each once and in words', () => {
    const { commands, options } = stage();
    options.activeKey = 'socket:web';
    expect(commands.value.map(({ group }) => group)).not.toContain('window');
    const ids = commands.value.map(({ id }) => id);
    expect(ids).toContain('open-url');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { words } of commands.value) expect(words).not.toMatch(/^$|^[a-z]+\.[a-zA-Z-]+$/);
  });

  it('prefers the row that is open', () => {
    const { find, options } = stage();
    options.activeKey = 'socket:web';
    options.openKey = 'socket:base';
    expect(find('filter-process')?.words).toContain('proc:postgres');
  });

  it('does what it says with that row', () => {
    const { find, options, open } = stage();
    options.activeKey = 'socket:web';
    find('open-url')?.run();
    expect(open.mock.calls.map(([url]) => String(url))).toEqual(['http://127.0.0.1:3000/']);
  });

  it('makes two of a filter: only what has the value, and all that has not', () => {
    const { find, options } = stage();
    options.activeKey = 'socket:web';
    const [only, hide] = [find('filter-port'), find('hide filter-port')];
    expect(only?.words).not.toBe(hide?.words);
    only?.run();
    expect(options.filterText).toBe('port:3000');
    options.filterText = '';
    hide?.run();
    expect(options.filterText).toBe('-port:3000');
  });
});
