import type { Stop } from '../../core/contract/client.ts';
import { RequestError } from '../../core/contract/request-error.ts';
import {
  heldSettings,
  type HeldSettings,
  knownDocument,
  stateOf,
  withFailure,
  withReading,
  withUnwritten,
  withWritten,
} from '../../core/settings/held-settings.ts';
import { changeDocument, type SettingChange } from '../../core/settings/setting-change.ts';
import { settingWord } from '../../core/settings/setting-words.ts';
import type { SettingKey, Settings } from '../../core/settings/setting-schemas.ts';
import type { SettingsState } from '../../core/settings/settings-state.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import { translate } from '../../core/words/translate.ts';
import { listeners } from '../../monitor/listeners.ts';
import { settingsFile } from '../../storage/settings-file.ts';
import { watchFileChanges } from '../../storage/watch-file.ts';
import { workLine } from '../work-line.ts';

export interface SettingsKeeperOptions {
  readonly dataDirectory: string;
  readonly unavailable: SettingsState['unavailable'];
  /** What the command that started this Portside asked for; it is not written to the file. */
  readonly commanded: Partial<Settings>;
}

/** The settings of a host that runs, in step with the file that other processes write too. */
export interface SettingsKeeper {
  state(): SettingsState;
  /**
   * Carries a change out and writes it down; where it cannot be written it stands for this run and
   * the state has a problem. Rejects with a `RequestError` (`invalid`) that says what is permitted.
   */
  change(change: SettingChange): Promise<SettingsState>;
  /** Called with the new state after it changed, whoever changed it. */
  onChange(listener: (state: SettingsState) => void): Stop;
  /** Says why what a setting asks for could not be done, and what to do; null when it was. */
  setFailure(key: SettingKey, failure: Phrase | null): void;
  readonly stop: Stop;
}

/** Reads the settings of `dataDirectory` and follows them until stopped. */
export async function keepSettings(options: SettingsKeeperOptions): Promise<SettingsKeeper> {
  const { dataDirectory, unavailable, commanded } = options;
  const storage = settingsFile(dataDirectory);
  const place = { unavailable, path: storage.path };
  const changes = listeners<SettingsState>();
  const line = workLine();
  let held = heldSettings(await storage.read('set-aside'), commanded);
  let state = stateOf(held, place);

  function hold(next: HeldSettings): void {
    held = next;
    const now = stateOf(held, place);
    if (JSON.stringify(now) === JSON.stringify(state)) return;
    state = now;
    changes.tell(state);
  }

  async function carryOut(change: SettingChange): Promise<SettingsState> {
    const { key } = change;
    const known = knownDocument(held, key);
    const changed = changeDocument(known, change);
    if (changed === null) throw refusal(key);
    const outcome = await storage.change(change, known);
    if (outcome.kind === 'invalid') throw refusal(key);
    if (outcome.kind === 'written') hold(withWritten(held, key, outcome.reading));
    else hold(withUnwritten(held, key, { changed, problem: outcome.problem }));
    return state;
  }

  const look = async (): Promise<void> => hold(withReading(held, await storage.read('keep')));

  return {
    state: () => state,
    change: (change) => line.add(() => carryOut(change)),
    onChange: changes.add,
    setFailure: (key, failure) => hold(withFailure(held, key, failure)),
    stop: watchFileChanges(storage.path, () => void line.add(look)),
  };
}

function refusal(key: SettingKey): RequestError {
  return new RequestError('invalid', translate(settingWord('expected', key)));
}
