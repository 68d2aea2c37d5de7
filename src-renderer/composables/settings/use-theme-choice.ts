import { computed, type ComputedRef } from 'vue';
import { themes, type Theme } from '../../../src-main/core/settings/setting-schemas.ts';
import { useSettings } from '../../stores/settings/settings.ts';
import { useToast } from '../../stores/toast.ts';
import { useChangeSetting } from './use-change-setting.ts';

/** The theme that is set, and ways to set another. */
export interface ThemeChoice {
  readonly theme: ComputedRef<Theme>;
  readonly choose: (theme: Theme) => Promise<void>;
  /** The system's, light, dark, and round again. */
  readonly next: () => Promise<void>;
}

export function useThemeChoice(): ThemeChoice {
  const settings = useSettings();
  const toast = useToast();
  const change = useChangeSetting();
  const theme = computed(() => settings.settings.theme);

  async function choose(value: Theme): Promise<void> {
    const problem = await change({ key: 'theme', value });
    if (problem !== null) toast.show('window.settingFailed', { problem });
  }

  function next(): Promise<void> {
    return choose(themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system');
  }

  return { theme, choose, next };
}
