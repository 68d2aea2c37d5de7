import { expect, it } from 'vitest';
import { useExportCommands } from '../../../../src-renderer/composables/commands/use-export-commands.ts';
import { runComposable } from '../../../support/run-composable.ts';
import { silentLink } from '../../../support/render-component.ts';

it('useExportCommands exports in the format whose ending it shows', () => {
  const formats: string[] = [];
  const commands = runComposable(
    {
      ...silentLink,
      exportTable: ({ format }) => {
        formats.push(format);
        return Promise.resolve({ outcome: 'cancelled' });
      },
    },
    useExportCommands,
  );
  for (const { run } of commands.value) run();
  expect(formats).toEqual(['snapshot', 'csv', 'markdown', 'html']);
  expect(commands.value.map(({ hint }) => hint)).toEqual(['.json', '.csv', '.md', '.html']);
});
