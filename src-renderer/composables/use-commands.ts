import { computed, type ComputedRef } from 'vue';
import { negatedTerm } from '../../src-main/core/actions/filter-text.ts';
import type { RowAction } from '../../src-main/core/actions/row-action.ts';
import { useListOptions } from '../stores/list-options.ts';
import { usePreferences } from '../stores/preferences.ts';
import { useExport } from './use-export.ts';
import { useFoldAll } from './use-fold-all.ts';
import { usePause } from './use-pause.ts';
import { useRowActions } from './use-row-actions.ts';
import { useWords } from './use-words.ts';

/** One line of the command palette. */
export interface Command {
  readonly id: string;
  readonly group: 'row' | 'window';
  readonly words: string;
  readonly hint: string;
  readonly run: () => void;
}

/** Everything that can be done now: with the chosen row, then with the window. */
export function useCommands(actions: {
  readonly openSheet: () => void;
}): ComputedRef<readonly Command[]> {
  const rowCommands = useRowCommands();
  const windowCommands = useWindowCommands(actions);
  return computed(() => [...rowCommands.value, ...windowCommands.value]);
}

function useRowCommands(): ComputedRef<readonly Command[]> {
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
      { id: `hide ${id}`, group: 'row', words: hidden, hint: negatedTerm(hint), run: hide },
    ];
  }

  return computed(() => {
    const key = options.openKey ?? options.activeKey;
    return key === null ? [] : actionsOf(key).flatMap(commandsOf);
  });
}

function useWindowCommands(actions: {
  readonly openSheet: () => void;
}): ComputedRef<readonly Command[]> {
  const { say } = useWords();
  const options = useListOptions();
  const preferences = usePreferences();
  const { paused, toggle } = usePause();
  const exportAs = useExport();
  const foldAll = useFoldAll();

  function command(key: string, run: () => void, hint = ''): Command {
    return { id: key, group: 'window', words: say(key), hint, run };
  }

  function theme(name: 'light' | 'dark' | 'system', key: string): Command {
    const run = (): void => void (preferences.theme = name);
    const words = say('action.theme', { theme: say(key) });
    return { id: `theme ${name}`, group: 'window', words, hint: '', run };
  }

  return computed(() => [
    command(paused.value ? 'window.resume' : 'window.pause', toggle, 'P'),
    command('action.expand-all', () => foldAll(true)),
    command('action.collapse-all', () => foldAll(false)),
    command('action.focusExposed', () => options.toggleFocus('exposed')),
    command('action.loopbackClients', () => {
      options.hideLoopbackClients = !options.hideLoopbackClients;
    }),
    command('action.timeWait', () => (options.hideTimeWait = !options.hideTimeWait)),
    command('action.showEverything', options.showEverything),
    command('action.exportSnapshot', () => void exportAs('snapshot'), '.json'),
    command('action.exportCsv', () => void exportAs('csv'), '.csv'),
    command('action.exportMarkdown', () => void exportAs('markdown'), '.md'),
    theme('light', 'window.themeLight'),
    theme('dark', 'window.themeDark'),
    theme('system', 'window.themeSystem'),
    command('window.shortcuts', actions.openSheet, '?'),
  ]);
}
