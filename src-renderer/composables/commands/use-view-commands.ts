import { computed, type ComputedRef } from 'vue';
import type { Command } from '../../stores/command.ts';
import type { ViewName } from '../../stores/view-name.ts';
import { useViewSwitch } from '../use-view-switch.ts';
import { useWords } from '../use-words.ts';

const viewWords: Readonly<Record<ViewName, string>> = {
  ports: 'window.viewPorts',
  processes: 'window.viewProcesses',
  remotes: 'window.viewRemotes',
  sockets: 'window.viewSockets',
  unix: 'window.viewUnix',
};

/** The views the shown table has, and its past where that is known. */
export function useViewCommands(): ComputedRef<readonly Command[]> {
  const { say } = useWords();
  const views = useViewSwitch();

  function view(name: ViewName, index: number): Command {
    const words = say('action.view', { view: say(viewWords[name]) });
    const run = (): void => views.show(name);
    return { id: `view ${name}`, group: 'window', words, hint: String(index + 1), run };
  }

  function history(): Command {
    const words = say('action.view', { view: say('history.viewName') });
    return { id: 'view history', group: 'window', words, hint: '6', run: views.showHistory };
  }

  return computed(() => [
    ...views.names.value.map(view),
    ...(views.hasHistory.value ? [history()] : []),
  ]);
}
