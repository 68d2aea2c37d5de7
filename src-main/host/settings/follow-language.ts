import type { Stop } from '../../core/contract/client.ts';
import { spokenBy } from '../../core/words/choose-language.ts';
import { setSpeech } from '../../core/words/translate.ts';
import { listeners } from '../../monitor/listeners.ts';
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
  const wanted = () => spokenBy(settings.state().settings.language, systemLanguages);
  let spoken = wanted();
  setSpeech(spoken);
  const stop = settings.onChange(() => {
    const before = spoken;
    spoken = wanted();
    if (spoken.language === before.language && spoken.locale === before.locale) return;
    setSpeech(spoken);
    changes.tell(null);
  });
  return { onChange: (listener) => changes.add(listener), stop };
}
