import { computed, type ComputedRef } from 'vue';
import type { Command } from '../../stores/command.ts';
import { useGlossarySheet } from '../../stores/glossary-sheet.ts';
import { useSettingsDialog } from '../../stores/settings/settings-dialog.ts';
import { useComparisonCommands } from './use-comparison-commands.ts';
import { useExportCommands } from './use-export-commands.ts';
import { useListCommands } from './use-list-commands.ts';
import { usePauseCommands } from './use-pause-commands.ts';
import { useRowCommands } from './use-row-commands.ts';
import { useSnapshotCommands } from './use-snapshot-commands.ts';
import { useThemeCommands } from './use-theme-commands.ts';
import { useViewCommands } from './use-view-commands.ts';
import { useWindowCommand } from './use-window-command.ts';

interface SheetActions {
  /** Shows the sheet of shortcuts. */
  readonly openSheet: () => void;
}

/** Everything that can be done now: with the chosen row, then with the window. */
export function useCommands(actions: SheetActions): ComputedRef<readonly Command[]> {
  const parts = [
    useRowCommands(),
    useViewCommands(),
    usePauseCommands(),
    useComparisonCommands(),
    useSnapshotCommands(),
    useListCommands(),
    useExportCommands(),
    useThemeCommands(),
    useSheetCommands(actions),
  ];
  return computed(() => parts.flatMap(({ value }) => value));
}

function useSheetCommands({ openSheet }: SheetActions): ComputedRef<readonly Command[]> {
  const command = useWindowCommand();
  const settings = useSettingsDialog();
  const glossary = useGlossarySheet();
  return computed(() => [
    command('window.glossaryOpen', () => glossary.show(), 'G'),
    command('settings.title', settings.show, 'Ctrl ,'),
    command('window.shortcuts', openSheet, '?'),
  ]);
}
