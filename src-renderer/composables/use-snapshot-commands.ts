import { computed, type ComputedRef } from 'vue';
import { useShownTable } from '../stores/shown-table.ts';
import { useSnapshotsDialog } from '../stores/snapshots-dialog.ts';
import type { Command } from './use-commands.ts';
import { useBackToNow } from './use-back-to-now.ts';
import { useOpening } from './use-opening.ts';
import { useSaveSnapshot } from './use-saved-snapshots.ts';
import { useWords } from './use-words.ts';

/** What the palette offers about tables of other times and machines. */
export function useSnapshotCommands(): ComputedRef<readonly Command[]> {
  const { say } = useWords();
  const dialog = useSnapshotsDialog();
  const shownTable = useShownTable();
  const backToNow = useBackToNow();
  const { chooseFile } = useOpening();
  const { save } = useSaveSnapshot();

  function command(key: string, run: () => void, hint = ''): Command {
    return { id: key, group: 'window', words: say(key), hint, run };
  }

  return computed(() => [
    ...(shownTable.isNow ? [] : [command('history.backToNow', backToNow, 'Esc')]),
    command('saved.title', () => dialog.show(), 'S'),
    command('saved.saveNowCommand', () => void save('')),
    command('saved.openFile', chooseFile),
    command('saved.paste', () => dialog.show('paste')),
  ]);
}
