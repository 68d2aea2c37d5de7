import type { Stop } from '../core/contract/client.ts';
import { spokenBy } from '../core/words/choose-language.ts';
import { currentSpeech, setSpeech } from '../core/words/translate.ts';
import { listeners } from '../monitor/listeners.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/** The language this process speaks, in step with the settings. */
export interface FollowedLanguage {
  /** Called after another language was chosen, when `translate` already speaks it. */
  onChange(listener: () => void): Stop;
  readonly stop: Stop;
}

/**
 * Lets this process speak the language of the settings, now and whenever it changes; where they
 * leave it to the system, the best of `systemLanguages` (BCP-47 tags, best first).
 */
export function followLanguage(
  settings: Pick<SettingsKeeper, 'state' | 'onChange'>,
  systemLanguages: readonly string[],
): FollowedLanguage {
  const changes = listeners<null>();
  const speak = () => setSpeech(spokenBy(settings.state().settings.language, systemLanguages));
  speak();
  const stop = settings.onChange(() => {
    const before = currentSpeech();
    speak();
    const after = currentSpeech();
    if (after.language !== before.language || after.locale !== before.locale) changes.tell(null);
  });
  return { onChange: (listener) => changes.add(listener), stop };
}
