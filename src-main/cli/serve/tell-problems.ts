import type { Stop } from '../../core/contract/client.ts';
import type { HistoryStatus } from '../../core/history/history-status.ts';
import type { SettingsState } from '../../core/settings/settings-state.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import type { Background } from '../../host/start-background.ts';
import { problemText } from '../config/own-settings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/**
 * Says on stderr, each once, what the background cannot read or keep: the window may be looked at
 * hours later, or never. Until the returned function is called.
 */
export function tellProblems(
  { settings, forwardEvents }: Pick<Background, 'settings' | 'forwardEvents'>,
  { err }: Pick<Terminal, 'err'>,
): Stop {
  const told = new Set<string>();
  const tell = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    err.write(`${visibleText(translate('commandLine.settingsNote', { problem }))}\n`);
  };
  const tellOfSettings = ({ problems, path }: SettingsState): void => {
    for (const problem of problems) tell(problemText(problem, path));
  };
  tellOfSettings(settings.state());
  return forwardEvents((name, payload) => {
    if (name === 'settings.changed') tellOfSettings(payload as SettingsState);
    if (name === 'history.changed') historyProblems(payload as HistoryStatus).forEach(tell);
  });
}

/** That another records, or that nothing is wished to be recorded, is nothing to be warned of. */
function historyProblems({ state, problem, notes }: HistoryStatus): readonly string[] {
  const failed = state === 'failing' || state === 'unavailable';
  return [...(failed && problem !== null ? [problem] : []), ...notes].map(phraseText);
}
