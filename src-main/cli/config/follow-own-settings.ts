import type { Stop } from '../../core/contract/client.ts';
import { setPortNames } from '../../core/settings/own-names.ts';
import { settingsOf } from '../../core/settings/read-settings.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import { emptyDocument } from '../../core/settings/settings-document.ts';
import { listeners } from '../../monitor/listeners.ts';
import { watchFileChanges } from '../../storage/watch-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { ownSettingsFile, writeProblem } from './own-settings.ts';

/** The settings of whoever runs a command that goes on. */
export interface FollowedSettings {
  settings(): Settings;
  /** Called with the new settings each time their file changed. */
  onChange(listener: (settings: Settings) => void): Stop;
  readonly stop: Stop;
}

/**
 * Reads the settings and follows their file, also in what ports are called. What comes to be wrong
 * with it is said on stderr; while it cannot be understood, what stood before stands.
 */
export async function followOwnSettings(terminal: Terminal): Promise<FollowedSettings> {
  const storage = ownSettingsFile(terminal);
  const changes = listeners<Settings>();
  let { settings } = settingsOf(emptyDocument);
  let said = '';
  let stopped = false;
  const look = async (): Promise<void> => {
    const { file, problems } = await storage.read('keep');
    const text = JSON.stringify(problems);
    if (stopped) return;
    if (text !== said) for (const problem of problems) writeProblem(problem, terminal);
    said = text;
    if (file === null) return;
    ({ settings } = file);
    setPortNames(settings.names);
    changes.tell(settings);
  };
  let line = look();
  const stopWatching = watchFileChanges(storage.path, () => {
    line = line.then(look);
  });
  await line;
  return {
    settings: () => settings,
    onChange: changes.add,
    stop: () => {
      stopped = true;
      stopWatching();
    },
  };
}
