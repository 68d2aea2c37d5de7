import { computed, type ComputedRef } from 'vue';
import type { Command } from '../../stores/command.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useFoldAll } from '../list/use-fold-all.ts';
import { useNameLookUp } from '../inspector/use-name-look-up.ts';
import { useWindowCommand } from './use-window-command.ts';

/** What of the table the list shows. */
export function useListCommands(): ComputedRef<readonly Command[]> {
  const command = useWindowCommand();
  const options = useListOptions();
  const shownTable = useShownTable();
  const { canFold, foldAll } = useFoldAll();
  const { lookUpShown } = useNameLookUp();

  const foldings = (): readonly Command[] => [
    command('action.expand-all', () => foldAll(true)),
    command('action.collapse-all', () => foldAll(false)),
  ];

  return computed(() => [
    ...(canFold.value ? foldings() : []),
    command('action.focusExposed', () => options.toggleFocus('exposed')),
    command('action.loopbackClients', () => {
      options.hideLoopbackClients = !options.hideLoopbackClients;
    }),
    command('action.timeWait', () => (options.hideTimeWait = !options.hideTimeWait)),
    command('action.showEverything', options.showEverything),
    ...(shownTable.isNow ? [command('action.lookUpShown', () => void lookUpShown())] : []),
  ]);
}
