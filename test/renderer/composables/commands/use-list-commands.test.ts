import { describe, expect, it } from 'vitest';
import { useListCommands } from '../../../../src-renderer/composables/commands/use-list-commands.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { acceptedAt, anOwner, listenerAt } from '../../../support/build-socket.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

const sockets = [
  listenerAt('0.0.0.0:80', [anOwner(7, 'nginx')]),
  acceptedAt('192.168.1.20:80', '192.0.2.7:40000'),
];

function stage() {
  const asked: string[] = [];
  const host = {
    ...silentLink,
    remoteName: ({ address }: { readonly address: string }) => {
      asked.push(address);
      return Promise.resolve({ outcome: 'none' } as const);
    },
  };
  const commands = runComposable(host, useListCommands);
  void useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
  const ids = () => commands.value.map(({ id }) => id);
  const run = (id: string): void => commands.value.find((one) => one.id === id)?.run();
  return { asked, ids, run, options: useListOptions() };
}

describe('useListCommands', () => {
  it('folds and unfolds every group', () => {
    const { run, options } = stage();
    run('action.expand-all');
    expect([...options.expansion.values()]).toEqual([true]);
    run('action.collapse-all');
    expect([...options.expansion.values()]).toEqual([false]);
  });

  it('offers no folding where there is nothing to fold', () => {
    const { ids, options } = stage();
    options.view = 'sockets';
    expect(ids()).not.toContain('action.expand-all');
    options.view = 'processes';
    expect(ids()).toContain('action.expand-all');
  });

  it.each([
    ['action.loopbackClients', 'hideLoopbackClients'],
    ['action.timeWait', 'hideTimeWait'],
  ] as const)('%s hides, and at a second time shows again', (id, option) => {
    const { run, options } = stage();
    run(id);
    expect(options[option]).toBe(true);
    run(id);
    expect(options[option]).toBe(false);
  });

  it('shows only what can be reached from outside, and everything again', () => {
    const { run, options } = stage();
    options.filterText = 'proc:nginx';
    run('action.timeWait');
    run('action.focusExposed');
    expect(options.focus).toBe('exposed');
    run('action.showEverything');
    expect([options.focus, options.hideTimeWait, options.filterText]).toEqual(['all', false, '']);
  });

  it('asks for the names of remotes only when it is run', () => {
    const { asked, run } = stage();
    expect(asked).toEqual([]);
    run('action.lookUpShown');
    expect(asked).toEqual(['192.0.2.7']);
  });
});
