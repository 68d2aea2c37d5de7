import { computed, type ComputedRef } from 'vue';
import type { Command } from '../../stores/command.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import { useStartComparison } from '../comparison/use-start-comparison.ts';
import { useWindowCommand } from './use-window-command.ts';

/** What can be done about comparisons now. */
export function useComparisonCommands(): ComputedRef<readonly Command[]> {
  const command = useWindowCommand();
  const comparison = useComparison();
  const { shown, shownWithNow, fromNow } = useStartComparison();

  function shownCommands(): readonly Command[] {
    return [
      command('compare.commandSwap', comparison.swap),
      command('compare.end', () => (comparison.open = false)),
    ];
  }

  return computed(() => [
    command('compare.commandFromNow', fromNow),
    ...(shown.value === null ? [] : [command('compare.commandShown', shownWithNow)]),
    ...(comparison.open ? shownCommands() : []),
    ...(comparison.wishes !== null && !comparison.open
      ? [command('compare.commandBack', () => (comparison.open = true))]
      : []),
  ]);
}
