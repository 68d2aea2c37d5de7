import { computed, type ComputedRef } from 'vue';
import type { Theme } from '../../../src-main/core/settings/setting-schemas.ts';
import type { Command } from '../../stores/command.ts';
import { useThemeChoice } from '../settings/use-theme-choice.ts';
import { useWords } from '../use-words.ts';

/** The themes the window can have. */
export function useThemeCommands(): ComputedRef<readonly Command[]> {
  const { say } = useWords();
  const { choose } = useThemeChoice();

  function theme(name: Theme, key: string): Command {
    const run = (): void => void choose(name);
    const words = say('action.theme', { theme: say(key) });
    return { id: `theme ${name}`, group: 'window', words, hint: '', run };
  }

  return computed(() => [
    theme('light', 'window.themeLight'),
    theme('dark', 'window.themeDark'),
    theme('system', 'window.themeSystem'),
  ]);
}
