import { expect, it } from 'vitest';
import { useThemeCommands } from '../../../../src-renderer/composables/commands/use-theme-commands.ts';
import { runComposable } from '../../../support/run-composable.ts';
import { silentLink } from '../../../support/render-component.ts';

it('useThemeCommands sets the theme that it names', () => {
  const changes: unknown[] = [];
  const changeSetting = (change: unknown) => {
    changes.push(change);
    return Promise.resolve();
  };
  const commands = runComposable({ ...silentLink, changeSetting }, useThemeCommands);
  for (const { run } of commands.value) run();
  expect(commands.value.map(({ id }) => id)).toEqual(['theme light', 'theme dark', 'theme system']);
  expect(changes).toMatchObject(
    ['light', 'dark', 'system'].map((value) => ({ key: 'theme', value })),
  );
});
