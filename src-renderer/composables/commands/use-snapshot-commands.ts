import { computed, type ComputedRef } from 'vue';
import type { Command } from '../../stores/command.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useSnapshotsDialog } from '../../stores/snapshots-dialog.ts';
import { useBackToNow } from '../history/use-back-to-now.ts';
import { useOpening } from '../opening/use-opening.ts';
import { useSaveSnapshot } from '../snapshots/use-saved-snapshots.ts';
import { useWindowCommand } from './use-window-command.ts';

/** What the palette offers about tables of other times and machines. */
export function useSnapshotCommands(): ComputedRef<readonly Command[]> {
  const command = useWindowCommand();
  const dialog = useSnapshotsDialog();
  const shownTable = useShownTable();
  const backToNow = useBackToNow();
  const { chooseFile } = useOpening();
  const { save } = useSaveSnapshot();

  return computed(() => [
    ...(shownTable.isNow ? [] : [command('history.backToNow', backToNow, 'Esc')]),
    command('saved.title', () => dialog.show(), 'S'),
    command('saved.saveNowCommand', () => void save('')),
    command('saved.openFile', chooseFile),
    command('saved.paste', () => dialog.show('paste')),
  ]);
}
