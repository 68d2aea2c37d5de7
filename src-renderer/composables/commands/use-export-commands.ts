import { computed, type ComputedRef } from 'vue';
import type { Command } from '../../stores/command.ts';
import { useExport } from '../use-export.ts';
import { useWindowCommand } from './use-window-command.ts';

/** The formats the shown table can be taken away in. */
export function useExportCommands(): ComputedRef<readonly Command[]> {
  const command = useWindowCommand();
  const exportAs = useExport();
  return computed(() => [
    command('action.exportSnapshot', () => void exportAs('snapshot'), '.json'),
    command('action.exportCsv', () => void exportAs('csv'), '.csv'),
    command('action.exportMarkdown', () => void exportAs('markdown'), '.md'),
    command('action.exportHtml', () => void exportAs('html'), '.html'),
  ]);
}
