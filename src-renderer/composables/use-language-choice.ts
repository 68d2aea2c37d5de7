import { computed, type ComputedRef } from 'vue';
import {
  languageChoices,
  type LanguageChoice,
} from '../../src-main/core/settings/setting-schemas.ts';
import { useSettings } from '../stores/settings.ts';
import { useToast } from '../stores/toast.ts';
import { useChangeSetting } from './use-change-setting.ts';

/** The language that is set, and a way to set another. */
export interface ChosenLanguage {
  readonly chosen: ComputedRef<LanguageChoice>;
  /** Takes what a menu hands over; what is no language of Portside's changes nothing. */
  readonly choose: (value: unknown) => Promise<void>;
}

export function useLanguageChoice(): ChosenLanguage {
  const settings = useSettings();
  const toast = useToast();
  const change = useChangeSetting();
  const chosen = computed(() => settings.settings.language);

  async function choose(value: unknown): Promise<void> {
    const wanted = languageChoices.find((choice) => choice === value);
    if (wanted === undefined) return;
    const problem = await change({ key: 'language', value: wanted });
    if (problem !== null) toast.show('window.settingFailed', { problem });
  }

  return { chosen, choose };
}
