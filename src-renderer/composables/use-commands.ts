import { computed, type ComputedRef } from 'vue';
import type { RowAction } from '../../src-main/core/actions/row-action.ts';
import { pauseChoices } from '../../src-main/core/table/reading-pause.ts';
import { useGlossarySheet } from '../stores/glossary-sheet.ts';
import { useListOptions } from '../stores/list-options.ts';
import { useSettingsDialog } from '../stores/settings-dialog.ts';
import { useShownTable } from '../stores/shown-table.ts';
import type { ViewName } from '../stores/view-name.ts';
import { useComparisonCommands } from './use-comparison-commands.ts';
import { useExport } from './use-export.ts';
import { useFoldAll } from './use-fold-all.ts';
import { useNameLookUp } from './use-name-look-up.ts';
import { usePause } from './use-pause.ts';
import { useReadingPause } from './use-reading-pause.ts';
import { useThemeChoice } from './use-theme-choice.ts';
import { useViewSwitch } from './use-view-switch.ts';
import { useSnapshotCommands } from './use-snapshot-commands.ts';
import { useRowActions } from './use-row-actions.ts';
import { useWords } from './use-words.ts';

const viewWords: Readonly<Record<ViewName, string>> = {
  ports: 'window.viewPorts',
  processes: 'window.viewProcesses',
  remotes: 'window.viewRemotes',
  sockets: 'window.viewSockets',
  unix: 'window.viewUnix',
};

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
      { id: `hide ${id}`, group: 'row', words: hidden, hint: '', run: hide },
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
  const themes = useThemeChoice();
  const settings = useSettingsDialog();
  const { paused, toggle } = usePause();
  const readings = useReadingPause();
  const exportAs = useExport();
  const foldAll = useFoldAll();
  const views = useViewSwitch();
  const comparisonCommands = useComparisonCommands(command);
  const { lookUpShown } = useNameLookUp();
  const glossary = useGlossarySheet();
  const shownTable = useShownTable();
  const snapshots = useSnapshotCommands();

  function command(key: string, run: () => void, hint = ''): Command {
    return { id: key, group: 'window', words: say(key), hint, run };
  }

  function theme(name: 'light' | 'dark' | 'system', key: string): Command {
    const run = (): void => void themes.choose(name);
    const words = say('action.theme', { theme: say(key) });
    return { id: `theme ${name}`, group: 'window', words, hint: '', run };
  }

  function view(name: ViewName, index: number): Command {
    const words = say('action.view', { view: say(viewWords[name]) });
    const run = (): void => views.show(name);
    return { id: `view ${name}`, group: 'window', words, hint: String(index + 1), run };
  }

  function pauseCommands(): readonly Command[] {
    if (readings.pause.value !== null) {
      return [command('pause.end', () => void readings.wish(null))];
    }
    return pauseChoices.map((choice) =>
      command(`pause.for-${choice}`, () => void readings.wish(choice)),
    );
  }

  function historyCommand(): Command {
    const words = say('action.view', { view: say('history.viewName') });
    return { id: 'view history', group: 'window', words, hint: '6', run: views.showHistory };
  }

  function pauseCommand(): Command {
    return command(paused.value ? 'window.resume' : 'window.pause', toggle, 'P');
  }

  return computed(() => [
    ...views.names.value.map(view),
    ...(views.hasHistory.value ? [historyCommand(), pauseCommand(), ...pauseCommands()] : []),
    ...comparisonCommands.value,
    ...snapshots.value,
    command('action.expand-all', () => foldAll(true)),
    command('action.collapse-all', () => foldAll(false)),
    command('action.focusExposed', () => options.toggleFocus('exposed')),
    command('action.loopbackClients', () => {
      options.hideLoopbackClients = !options.hideLoopbackClients;
    }),
    command('action.timeWait', () => (options.hideTimeWait = !options.hideTimeWait)),
    command('action.showEverything', options.showEverything),
    ...(shownTable.isNow ? [command('action.lookUpShown', () => void lookUpShown())] : []),
    command('action.exportSnapshot', () => void exportAs('snapshot'), '.json'),
    command('action.exportCsv', () => void exportAs('csv'), '.csv'),
    command('action.exportMarkdown', () => void exportAs('markdown'), '.md'),
    command('action.exportHtml', () => void exportAs('html'), '.html'),
    theme('light', 'window.themeLight'),
    theme('dark', 'window.themeDark'),
    theme('system', 'window.themeSystem'),
    command('window.glossaryOpen', () => glossary.show(), 'G'),
    command('settings.title', settings.show, 'Ctrl ,'),
    command('window.shortcuts', actions.openSheet, '?'),
  ]);
}
