import { defaultSettings } from '../../src-main/core/settings/default-settings.ts';
import type { SettingKey, Settings } from '../../src-main/core/settings/setting-schemas.ts';
import type { SettingsState } from '../../src-main/core/settings/settings-state.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';
import type { SettingsKeeper } from '../../src-main/host/settings/settings-keeper.ts';
import { standingSettings } from './standing-settings.ts';

/** Settings that a test changes; what it does not give has its default. */
export interface ScriptedSettings extends Pick<
  SettingsKeeper,
  'state' | 'onChange' | 'setFailure'
> {
  /** What could not be carried out, in the order in which it was told. */
  readonly failures: readonly (readonly [SettingKey, Phrase | null])[];
  readonly become: (changes: Partial<Settings>) => void;
}

export function scriptedSettings(first: Partial<Settings> = {}): ScriptedSettings {
  const heard = new Set<(state: SettingsState) => void>();
  const failures: (readonly [SettingKey, Phrase | null])[] = [];
  let state = stateOf(first);
  return {
    failures,
    setFailure: (key, failure) => void failures.push([key, failure]),
    state: () => state,
    onChange: (listener) => {
      heard.add(listener);
      return () => void heard.delete(listener);
    },
    become: (changes) => {
      state = stateOf(changes);
      for (const listener of heard) listener(state);
    },
  };
}

function stateOf(changes: Partial<Settings>): SettingsState {
  return { ...standingSettings, settings: { ...defaultSettings, ...changes } };
}
