import { computed, type ComputedRef } from 'vue';
import type { LanguageChoice } from '../../../src-main/core/settings/setting-schemas.ts';
import { useSettings } from '../../stores/settings/settings.ts';
import { useToast } from '../../stores/toast.ts';
import { useChangeSetting } from './use-change-setting.ts';

/** The language that is set, and a way to set another. */
export interface ChosenLanguage {
  readonly chosen: ComputedRef<LanguageChoice>;
  readonly choose: (language: LanguageChoice) => Promise<void>;
}

export function useLanguageChoice(): ChosenLanguage {
  const settings = useSettings();
  const toast = useToast();
  const change = useChangeSetting();
  const chosen = computed(() => settings.settings.language);

  async function choose(value: LanguageChoice): Promise<void> {
    const problem = await change({ key: 'language', value });
    if (problem !== null) toast.show('window.settingFailed', { problem });
  }

  return { chosen, choose };
}
