import { computed, type ComputedRef } from 'vue';
import { pauseChoices } from '../../../src-main/core/table/reading-pause.ts';
import type { Command } from '../../stores/command.ts';
import { usePause } from '../use-pause.ts';
import { useReadingPause } from '../use-reading-pause.ts';
import { useViewSwitch } from '../use-view-switch.ts';
import { useWindowCommand } from './use-window-command.ts';

/** Holding the list still, and reading nothing for a while; nothing of what was opened moves. */
export function usePauseCommands(): ComputedRef<readonly Command[]> {
  const command = useWindowCommand();
  const { hasHistory } = useViewSwitch();
  const { paused, toggle } = usePause();
  const { pause, wish } = useReadingPause();

  function reading(): readonly Command[] {
    if (pause.value !== null) return [command('pause.end', () => void wish(null))];
    return pauseChoices.map((choice) => command(`pause.for-${choice}`, () => void wish(choice)));
  }

  return computed(() => {
    if (!hasHistory.value) return [];
    return [command(paused.value ? 'window.resume' : 'window.pause', toggle, 'P'), ...reading()];
  });
}
