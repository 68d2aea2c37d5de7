import { describe, expect, it } from 'vitest';
import { useViewCommands } from '../../../../src-renderer/composables/commands/use-view-commands.ts';
import { useHistoryView } from '../../../../src-renderer/stores/history/history-view.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

describe('useViewCommands', () => {
  it('offers the views in their order, with the key of each', () => {
    const commands = runComposable(silentLink, useViewCommands);
    expect(commands.value.map(({ id, hint }) => `${hint} ${id}`)).toEqual([
      '1 view ports',
      '2 view processes',
      '3 view remotes',
      '4 view sockets',
      '6 view history',
    ]);
    expect(new Set(commands.value.map(({ words }) => words)).size).toBe(5);
  });

  it('shows the view it names, or the past', () => {
    const commands = runComposable(silentLink, useViewCommands);
    commands.value.find(({ id }) => id === 'view remotes')?.run();
    expect(useListOptions().view).toBe('remotes');
    commands.value.find(({ id }) => id === 'view history')?.run();
    expect(useHistoryView().open).toBe(true);
  });
});
