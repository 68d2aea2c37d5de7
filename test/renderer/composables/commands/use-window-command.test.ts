import { expect, it, vi } from 'vitest';
import { useWindowCommand } from '../../../../src-renderer/composables/commands/use-window-command.ts';
import { runComposable } from '../../../support/run-composable.ts';

it('useWindowCommand makes a command that is known by its key and runs what it was given', () => {
  const run = vi.fn();
  const command = runComposable({}, useWindowCommand)('window.shortcuts', run, '?');
  expect(command).toMatchObject({ id: 'window.shortcuts', group: 'window', hint: '?' });
  expect(command.words).not.toBe('window.shortcuts');
  expect(run).not.toHaveBeenCalled();
  command.run();
  expect(run).toHaveBeenCalledOnce();
});

it('useWindowCommand gives no hint unless told, and no two commands one name', () => {
  const command = runComposable({}, useWindowCommand);
  const [sheet, glossary] = [
    command('window.shortcuts', () => undefined),
    command('window.glossaryOpen', () => undefined),
  ];
  expect([sheet.hint, glossary.hint]).toEqual(['', '']);
  expect([sheet.id, sheet.words]).not.toEqual([glossary.id, glossary.words]);
  expect(sheet.words).not.toBe(glossary.words);
});
