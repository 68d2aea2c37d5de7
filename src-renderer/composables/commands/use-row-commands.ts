import { computed, type ComputedRef } from 'vue';
import type { RowAction } from '../../../src-main/core/actions/row-action.ts';
import type { Command } from '../../stores/command.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useRowActions } from '../list/use-row-actions.ts';
import { useWords } from '../use-words.ts';

/** What can be done with the row that is open, else with the one the keyboard is on. */
export function useRowCommands(): ComputedRef<readonly Command[]> {
  const { say, sayPhrase } = useWords();
  const options = useListOptions();
  const { actionsOf, perform } = useRowActions();

  function commandsOf(action: RowAction): readonly Command[] {
    const { id, label, hint, deed } = action;
    const run = (): void => void perform(action);
    if (deed.kind !== 'filter') return [{ id, group: 'row', words: sayPhrase(label), hint, run }];
    const hide = (): void => void perform(action, true);
    const only = say('action.onlyThis', { term: deed.term });
    const hidden = say('action.hideThis', { term: deed.term });
    return [
      { id, group: 'row', words: only, hint: '', run },
      { id: `hide ${id}`, group: 'row', words: hidden, hint: '', run: hide },
    ];
  }

  return computed(() => {
    const key = options.openKey ?? options.activeKey;
    return key === null ? [] : actionsOf(key).flatMap(commandsOf);
  });
}
